package org.alongside.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.alongside.app.Keeper;
import org.alongside.app.Records;
import org.alongside.app.VaultDoor;
import org.alongside.app.extract.Study;
import org.alongside.app.team.TeamKeys;
import org.alongside.app.team.TeamPlace;
import org.alongside.app.team.TeamStore;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.vault.Vault;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.keys.StudyKey;

/// An open vault with its index.
final class OpenStore implements VaultDoor.OpenVault {
    private final Vault vault;
    private final Index index;
    private final Records records;
    private final Keeper keeper;
    private final Instant openedAt;
    private final List<String> healed;
    private final List<TeamStore> teamStores = new ArrayList<>();

    OpenStore(Vault vault, Index index, ZoneId zone, Instant openedAt, List<String> healed) {
        this.vault = vault;
        this.index = index;
        this.records = new IndexedRecords(index, zone);
        this.keeper = new JournalFirst(index);
        this.openedAt = openedAt;
        this.healed = List.copyOf(healed);
    }

    Vault vault() {
        return vault;
    }

    Index index() {
        return index;
    }

    @Override
    public Records records() {
        return records;
    }

    @Override
    public Keeper keeper() {
        return keeper;
    }

    @Override
    public VaultDoor.Inside facts() {
        var facts = vault.facts();
        return new VaultDoor.Inside(
                facts.id(),
                VaultDoor.Role.valueOf(facts.role().name()),
                facts.practice(),
                facts.lastSeq(),
                facts.generation(),
                openedAt,
                healed);
    }

    @Override
    public TeamKeys teamKeys() {
        vault.identity().close(); // drawn, if it has not been
        return new VaultTeamKeys(vault);
    }

    @Override
    public void escrowTo(String recipient) {
        vault.escrowTo(Ways.recipient(recipient));
    }

    @Override
    public void dropEscrow() {
        vault.dropEscrow();
    }

    @Override
    public void changePassphrase(Passphrase now, Passphrase next) {
        require(now);
        if (!vault.facts().practice()) {
            Doorkeeper.requireGood(next);
        }
        vault.changePassphrase(next, vault.facts().cost());
    }

    @Override
    public String newRecoveryCode(Passphrase now) {
        require(now);
        try (var code = vault.newRecoveryCode()) {
            return String.valueOf(code.printed());
        }
    }

    private void require(Passphrase now) {
        if (!vault.isPassphrase(now)) {
            throw new Trouble(Trouble.Sort.LOCKED, "That is not the passphrase. Nothing was changed. Try again.");
        }
    }

    @Override
    public Study study(String name) {
        try (var pseudonyms = vault.pseudonymKey()) {
            return new KeyedStudy(StudyKey.of(pseudonyms, name), vault.facts().practice());
        }
    }

    @Override
    public void requirePlaceForCopy(Path place) {
        vault.requirePlaceForCopy(place);
    }

    @Override
    public VaultDoor.Copied copyTo(Path place, Instant at, IntConsumer percent) {
        var copied = vault.copyTo(place, at, percent);
        return new VaultDoor.Copied(
                copied.folder(),
                copied.at(),
                copied.lastSeq(),
                copied.lengthBytes(),
                copied.outside(),
                copied.removed(),
                copied.notices());
    }

    @Override
    public TeamStore teamStore(TeamPlace place) {
        var store = new TeamIndex(
                switch (place) {
                    case TeamPlace.Beside _ -> {
                        var file = IndexFile.ofTeam(vault.folder());
                        try (var password = vault.teamIndexPassword()) {
                            yield new TeamFile(file, password.characters());
                        }
                    }
                    case TeamPlace.Server server -> new TeamServer(server);
                });
        teamStores.add(store);
        return store;
    }

    @Override
    public boolean lockAsked() {
        return vault.lockAsked();
    }

    /// Gives the vault new keys, and an index under them: the one there is was sealed with what may have leaked.
    ///
    /// @param line for the log, kept first
    /// @return the new recovery code
    String rekey(Passphrase next, Change line, Function<Vault, Index> made) {
        if (vault.isPassphrase(next)) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "That is the passphrase there is, which may have leaked too. Nothing was changed. Choose another.");
        }
        keeper.keep(line);
        index.close();
        try (var code = vault.rekey(next, vault.facts().cost())) {
            try (var fresh = made.apply(vault)) {
                fresh.settleAndClose().ifPresent(digest -> vault.recordIndexDigest(Bytes.of(digest)));
            } catch (Trouble madeAtTheNextOpening) {
                // the keys hold, and their code must be told
            }
            return String.valueOf(code.printed());
        }
    }

    @Override
    public void close() {
        teamStores.forEach(TeamStore::close);
        try (vault) {
            if (vault.compactIfDue()) {
                index.follow();
            }
            index.settleAndClose().ifPresent(digest -> vault.recordIndexDigest(Bytes.of(digest)));
        }
    }
}
