package org.alongside.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.alongside.app.Ids;
import org.alongside.app.Keeper;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Records;
import org.alongside.app.Settings;
import org.alongside.app.VaultDoor;
import org.alongside.app.extract.Studies;
import org.alongside.app.extract.Study;
import org.alongside.app.team.TeamInMemory;
import org.alongside.app.team.TeamKeys;
import org.alongside.app.team.TeamPlace;
import org.alongside.app.team.TeamStore;
import org.alongside.contracts.KeysInMemory;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;

/// Vaults that live as long as a test: the same doors, no keys, no disk.
final class DoorInMemory implements VaultDoor {
    private final TeamStore team = new TeamInMemory();
    private static final String CODE = "ABCD-EFGH-JKMN";
    private static final UUID ID = new UUID(0x7000, 1);

    private final Map<Path, Kept> vaults = new HashMap<>();
    boolean full;

    private final Map<Path, String> escrows = new HashMap<>();

    private record Kept(NewVault wishes, String passphrase, RecordInMemory record, TeamKeys keys) {}

    private static final class FullDisk implements Keeper {
        @Override
        public Saved keep(Change change) {
            return keepAll(List.of(change));
        }

        @Override
        public Saved erase(Change erasure) {
            return keepAll(List.of(erasure));
        }

        @Override
        public Saved keepAll(List<Change> changes) {
            throw new Trouble(Trouble.Sort.FAILED, "Not saved: the disk is full. Free some space.");
        }
    }

    /// The record in that folder, behind every door.
    RecordInMemory record(Path folder) {
        return at(folder).record();
    }

    /// There is no vault in that folder any more.
    void forget(Path folder) {
        vaults.remove(folder);
    }

    private Kept at(Path folder) {
        return Optional.ofNullable(vaults.get(folder))
                .orElseThrow(() -> new Trouble(Trouble.Sort.NOT_FOUND, "There is no vault there."));
    }

    private static String words(Passphrase passphrase) {
        return new String(passphrase.characters());
    }

    private Kept unlocked(Path folder, Passphrase passphrase) {
        return unlocked(folder, new Key.Words(passphrase));
    }

    private Kept unlocked(Path folder, Key key) {
        var kept = at(folder);
        var fits = switch (key) {
            case Key.Words(var passphrase) -> kept.passphrase().equals(words(passphrase));
            case Key.Code(var code) -> code.equals(CODE);
            case Key.Identity _, Key.Escrowed _ -> false;
        };
        if (!fits) {
            throw new Trouble(
                    Trouble.Sort.LOCKED,
                    key instanceof Key.Words
                            ? "That is not the passphrase of this vault. Nothing was changed."
                            : "That did not open the vault. Nothing was changed.");
        }
        return kept;
    }

    @Override
    public Study study(byte[] file, Passphrase passphrase) {
        return Studies.read(file, passphrase);
    }

    @Override
    public boolean exists(Path folder) {
        return vaults.containsKey(folder);
    }

    @Override
    public Created create(Path folder, NewVault wishes, Passphrase passphrase) {
        var record = new RecordInMemory();
        var ids = Ids.secure(Instant::now);
        record.keep(new Change(
                Instant.EPOCH,
                wishes.by(),
                Kind.HOUSEKEEPING,
                "vault.init",
                Optional.empty(),
                "",
                List.of(Settings.row(Optional.empty(), ids, Settings.BY, wishes.by()))));
        vaults.put(folder, new Kept(wishes, words(passphrase), record, KeysInMemory.of(ID)));
        return new Created(open(folder, passphrase), CODE);
    }

    @Override
    public OpenVault open(Path folder, Key key) {
        var kept = unlocked(folder, key);
        return new OpenVault() {
            @Override
            public TeamStore teamStore(TeamPlace place) {
                return team;
            }

            @Override
            public Study study(String name) {
                return Studies.named(name, folder.toString());
            }

            @Override
            public Records records() {
                return kept.record();
            }

            @Override
            public Keeper keeper() {
                return full ? new FullDisk() : kept.record();
            }

            @Override
            public Inside facts() {
                return new Inside(ID, kept.wishes().role(), kept.wishes().practice(), 0, 1, Instant.EPOCH, List.of());
            }

            @Override
            public TeamKeys teamKeys() {
                return kept.keys();
            }

            @Override
            public void changePassphrase(Passphrase now, Passphrase next) {
                throw new UnsupportedOperationException();
            }

            @Override
            public String newRecoveryCode(Passphrase now) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void escrowTo(String recipient) {
                escrows.put(folder, recipient);
            }

            @Override
            public void dropEscrow() {
                escrows.remove(folder);
            }

            @Override
            public void requirePlaceForCopy(Path place) {
                // any will do
            }

            @Override
            public Copied copyTo(Path place, Instant at, IntConsumer percent) {
                return new Copied(place.resolve("alongside-copy"), at, 1, 1, true, 0, List.of());
            }

            @Override
            public boolean lockAsked() {
                return false;
            }

            @Override
            public void close() {
                // Nothing is held but memory.
            }
        };
    }

    @Override
    public List<Copy> copies(Path place) {
        return List.of();
    }

    @Override
    public Restored restore(Path from, Path folder, Key key, boolean replace, IntConsumer percent) {
        throw new Trouble(Trouble.Sort.NOT_FOUND, "There is no whole copy of a vault in that folder.");
    }

    @Override
    public boolean askToLock(Path folder) {
        return false;
    }

    @Override
    public Outside look(Path folder) {
        var kept = at(folder);
        return new Outside(
                ID,
                kept.wishes().role(),
                1,
                kept.wishes().practice(),
                "none",
                Optional.ofNullable(escrows.get(folder)),
                false);
    }

    @Override
    public Verification verify(Path folder, Key key) {
        var changes = unlocked(folder, key).record().changes().size();
        return new Verification(changes, 1, 1, true, List.of(), List.of());
    }

    @Override
    public Rebuilt rebuild(Path folder, Passphrase passphrase) {
        return new Rebuilt(unlocked(folder, passphrase).record().changes().size(), List.of());
    }

    @Override
    public void changePassphrase(Path folder, Passphrase now, Passphrase next) {
        change(folder, unlocked(folder, now), "vault.passphrase", next);
    }

    @Override
    public void recover(Path folder, Key key, Passphrase next) {
        unlocked(folder, key);
        change(folder, at(folder), "vault.recover", next);
    }

    private void change(Path folder, Kept kept, String verb, Passphrase next) {
        (full ? new FullDisk() : kept.record())
                .keep(new Change(Instant.EPOCH, "", Kind.HOUSEKEEPING, verb, Optional.empty(), "", List.of()));
        vaults.put(folder, new Kept(kept.wishes(), words(next), kept.record(), kept.keys()));
    }

    @Override
    public byte[] escrow(Path folder) {
        return Optional.ofNullable(escrows.get(folder))
                .orElseThrow(() -> new Trouble(Trouble.Sort.NOT_FOUND, "This vault has no escrow."))
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public Optional<String> objectionTo(String recipient) {
        return recipient.startsWith("age1") ? Optional.empty() : Optional.of("The recipient is no age recipient.");
    }

    @Override
    public String rekey(Path folder, Key now, Passphrase next) {
        change(folder, unlocked(folder, now), "vault.rekey", next);
        return "NEWC-ODEN-EWCO";
    }

    @Override
    public String offerPassphrase() {
        return "five words nobody would guess";
    }

    @Override
    public Optional<String> objection(Passphrase passphrase) {
        return passphrase.length() < 15 ? Optional.of("That passphrase is too short.") : Optional.empty();
    }
}
