package org.alongside.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.app.Ids;
import org.alongside.app.Settings;
import org.alongside.app.VaultDoor;
import org.alongside.app.extract.Study;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.RowChange;
import org.alongside.vault.Opening;
import org.alongside.vault.Vault;
import org.alongside.vault.Vaults;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.journal.JournalReading;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.PassphraseRules;
import org.alongside.vault.keys.PassphraseWords;
import org.alongside.vault.keys.StudyKeyFile;
import org.alongside.vault.keys.WayIn;

/// Opens, makes and mends vaults: keys and journal by the vault room, the index here.
public final class Doorkeeper implements VaultDoor {
    private static final int FORMAT = 1;

    private final Vaults vaults;
    private final InstantSource clock;
    private final ZoneId zone;

    /// With the vaults, the clock, and the zone in which a day of the log begins and ends.
    public Doorkeeper(Vaults vaults, InstantSource clock, ZoneId zone) {
        this.vaults = vaults;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public boolean exists(Path folder) {
        return vaults.exists(folder);
    }

    @Override
    public Created create(Path folder, NewVault wishes, Passphrase passphrase) {
        var file = IndexFile.in(folder);
        if (!wishes.practice()) {
            requireGood(passphrase);
        }
        var made = vaults.create(
                folder,
                new org.alongside.vault.NewVault(
                        org.alongside.vault.keys.Role.valueOf(wishes.role().name()), wishes.insist()),
                passphrase,
                wishes.practice() ? KdfCost.practice() : KdfCost.calibrated());
        try (var code = made.recoveryCode()) {
            var vault = made.vault();
            return lockedUnless(vault, () -> {
                var store = store(vault, Index.make(file, key(vault), new VaultJournal(vault)), List.of());
                keep(store, wishes);
                if (!wishes.practice()) {
                    vault.identity().close(); // now, so that every copy has it
                }
                return new Created(store, String.valueOf(code.printed()));
            });
        }
    }

    /// What was said when the vault was made is its first change.
    private void keep(OpenStore store, NewVault wishes) {
        var given = new TreeMap<>(Map.of(
                Settings.BY, wishes.by(),
                Settings.REGION, wishes.region(),
                Settings.PDU, wishes.pdu(),
                Settings.TEAM, wishes.team()));
        given.values().removeIf(String::isBlank);
        var ids = Ids.secure(clock);
        var rows = given.entrySet().stream()
                .map(setting -> Settings.row(Optional.empty(), ids, setting.getKey(), setting.getValue()))
                .toList();
        store.keeper()
                .keep(new Change(
                        clock.instant(),
                        wishes.by(),
                        Kind.HOUSEKEEPING,
                        "vault.init",
                        Optional.empty(),
                        "",
                        List.<RowChange>copyOf(rows)));
    }

    @Override
    public OpenVault open(Path folder, Key key) {
        return opening(folder, key);
    }

    private OpenStore opening(Path folder, Key key) {
        return Ways.with(key, way -> open(IndexFile.in(folder), opened(folder, key, way)));
    }

    private Opening.Opened opened(Path folder, Key key, WayIn way) {
        return switch (vaults.open(folder, way)) {
            case Opening.Opened opened -> opened;
            case Opening.Wrong _ -> throw wrong(folder, key);
        };
    }

    /// The key fits nothing here; an identity cannot where there is no escrow.
    private Trouble wrong(Path folder, Key key) {
        return Ways.wrong(key, look(folder).escrow());
    }

    private OpenStore open(IndexFile file, Opening.Opened opened) {
        var vault = opened.vault();
        return lockedUnless(vault, () -> {
            var index = Index.open(
                    file,
                    key(vault),
                    new VaultJournal(vault),
                    vault.indexDigest().map(Bytes::toArray));
            var healed = new ArrayList<>(opened.notices());
            index.healed().ifPresent(healed::add);
            new Erasing(index.index()).finish().ifPresent(healed::add);
            return store(vault, index.index(), healed);
        });
    }

    private OpenStore store(Vault vault, Index index, List<String> healed) {
        return new OpenStore(vault, index, zone, clock.instant(), healed);
    }

    private static char[] key(Vault vault) {
        try (var password = vault.indexPassword()) {
            return password.characters();
        }
    }

    /// What does not come to its end leaves no vault open.
    private static <T> T lockedUnless(Vault vault, Supplier<T> done) {
        boolean whole = false;
        try {
            T result = done.get();
            whole = true;
            return result;
        } finally {
            if (!whole) {
                vault.close();
            }
        }
    }

    @Override
    public Outside look(Path folder) {
        var seen = vaults.look(folder);
        var cost = seen.cost();
        return new Outside(
                seen.id(),
                VaultDoor.Role.valueOf(seen.role().name()),
                FORMAT,
                seen.practice(),
                "Argon2id, " + cost.memoryKib() / 1024 + " MiB, " + cost.passes() + " passes, " + cost.lanes()
                        + " lanes",
                seen.escrow().map(slot -> slot.recipient().text()),
                seen.inUse());
    }

    @Override
    public byte[] escrow(Path folder) {
        return vaults.look(folder)
                .escrow()
                .map(slot -> slot.ageFile().toArray())
                .orElseThrow(() -> new Trouble(
                        Trouble.Sort.NOT_FOUND,
                        "This vault has no escrow. Nothing was changed. Give it one with --to AGE-RECIPIENT."));
    }

    @Override
    public Study study(byte[] file, Passphrase passphrase) {
        return new KeyedStudy(StudyKeyFile.open(file, passphrase), false);
    }

    @Override
    public Optional<String> objectionTo(String recipient) {
        return Ways.objectionTo(recipient);
    }

    @Override
    public Verification verify(Path folder, Key key) {
        var file = IndexFile.in(folder);
        var found = Ways.with(key, way -> vaults.verify(folder, way)).orElseThrow(() -> wrong(folder, key));
        return switch (found.journal()) {
            case JournalReading.Sound sound ->
                new Verification(
                        sound.lastSeq(),
                        sound.segments(),
                        sound.generation(),
                        found.indexDigest()
                                .map(Bytes::toArray)
                                .map(file::isStill)
                                .orElse(false),
                        List.of(),
                        found.notices());
            case JournalReading.Damaged _ ->
                new Verification(0, 0, 0, false, found.damages(), withLastCopy(folder, found.notices()));
        };
    }

    private List<String> withLastCopy(Path folder, List<String> notices) {
        return Stream.concat(notices.stream(), vaults.lastCopy(folder).stream()).toList();
    }

    @Override
    public Rebuilt rebuild(Path folder, Passphrase passphrase) {
        var file = IndexFile.in(folder);
        var key = new Key.Words(passphrase);
        var opened = opened(folder, key, new WayIn.Words(passphrase));
        var vault = opened.vault();
        var store = lockedUnless(
                vault, () -> store(vault, Index.make(file, key(vault), new VaultJournal(vault)), opened.notices()));
        try (store) {
            return new Rebuilt(vault.lastSeq(), opened.notices());
        }
    }

    @Override
    public List<Copy> copies(Path place) {
        return vaults.copies(place).stream()
                .map(copy -> new Copy(
                        copy.name().folder(), copy.name().instant(), copy.vault(), copy.whole(), copy.lengthBytes()))
                .toList();
    }

    @Override
    public Restored restore(Path from, Path folder, Key key, boolean replace, IntConsumer percent) {
        var restored = Ways.with(key, way -> vaults.restore(from, folder, way, replace, percent))
                .orElseThrow(() -> new Trouble(
                        Trouble.Sort.LOCKED,
                        "That opens no copy in that folder. Nothing was changed. A copy opens with what opened the vault"
                                + " when it was made."));
        try (var store = opening(folder, key)) {
            store.keeper().keep(line(store, "vault.restore", Ways.reason(key)));
        }
        return new Restored(String.valueOf(restored.copy().getFileName()), restored.lastSeq(), restored.movedAside());
    }

    @Override
    public boolean askToLock(Path folder) {
        return vaults.askToLock(folder);
    }

    @Override
    public void changePassphrase(Path folder, Passphrase now, Passphrase next) {
        recover(folder, new Key.Words(now), next);
    }

    @Override
    public void recover(Path folder, Key key, Passphrase next) {
        try (var store = opening(folder, key)) {
            if (!store.facts().practice()) {
                requireGood(next);
            }
            store.keeper()
                    .keep(line(
                            store, key instanceof Key.Words ? "vault.passphrase" : "vault.recover", Ways.reason(key)));
            store.vault().changePassphrase(next, store.vault().facts().cost());
        }
    }

    /// A line of the vault's own affairs, to be kept before they change: what cannot be logged is not done.
    private Change line(OpenStore store, String verb, String reason) {
        var by = new Settings(store.records()).get(Settings.BY);
        return new Change(clock.instant(), by, Kind.HOUSEKEEPING, verb, Optional.empty(), reason, List.of());
    }

    @Override
    public String rekey(Path folder, Key now, Passphrase next) {
        try (var store = opening(folder, now)) {
            if (!store.facts().practice()) {
                requireGood(next);
            }
            var line = line(store, "vault.rekey", Ways.reason(now));
            return store.rekey(
                    next, line, vault -> Index.make(IndexFile.in(folder), key(vault), new VaultJournal(vault)));
        }
    }

    static void requireGood(Passphrase passphrase) {
        PassphraseRules.objection(passphrase).ifPresent(objection -> {
            throw new Trouble(Trouble.Sort.REFUSED, objection + " Nothing was changed.");
        });
    }

    @Override
    public String offerPassphrase() {
        try (var offered = PassphraseWords.offer(new SecureRandom())) {
            return String.valueOf(offered.characters());
        }
    }

    @Override
    public Optional<String> objection(Passphrase passphrase) {
        return PassphraseRules.objection(passphrase);
    }
}
