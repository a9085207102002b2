package org.alongside.flows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.alongside.app.Keeper;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Records;
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
import org.jspecify.annotations.Nullable;

/// A vault in memory, whose disk can fill up and which another window can hold.
final class Door implements VaultDoor, Keeper {
    private final TeamStore team = new TeamInMemory();
    static final String PASSPHRASE = "warm kettle";
    static final String CODE = "AB12-CD34-EF56-GH78";

    private final RecordInMemory record = new RecordInMemory();
    private char @Nullable [] passphrase = PASSPHRASE.toCharArray();
    private String code = CODE;
    List<String> healed = List.of();
    Optional<String> damage = Optional.empty();
    Runnable halfway = () -> {};
    List<Copy> copies = List.of();
    boolean inUse;
    boolean full;
    boolean sealed; // not even a look can be written down
    volatile boolean buggy;
    volatile boolean open;
    volatile boolean lockAsked;

    RecordInMemory record() {
        return record;
    }

    Door empty() {
        passphrase = null;
        return this;
    }

    @Override
    public Study study(byte[] file, Passphrase passphrase) {
        return Studies.read(file, passphrase);
    }

    @Override
    public boolean exists(Path folder) {
        return passphrase != null;
    }

    @Override
    public Created create(Path folder, NewVault wishes, Passphrase chosen) {
        passphrase = chosen.characters();
        return new Created(vault(), CODE);
    }

    @Override
    public OpenVault open(Path folder, Key key) {
        if (inUse) {
            throw new Trouble(Trouble.Sort.LOCKED, "This vault is open in another window. Close that one first.");
        }
        switch (key) {
            case Key.Words(var typed) -> require(typed);
            case Key.Code(var typed) -> requireCode(typed);
            default -> throw new UnsupportedOperationException();
        }
        damage.ifPresent(sentence -> {
            throw new Trouble(Trouble.Sort.DAMAGED, sentence);
        });
        return vault();
    }

    private void require(Passphrase typed) {
        if (!Arrays.equals(typed.characters(), passphrase)) {
            throw new Trouble(Trouble.Sort.LOCKED, "That is not the passphrase.");
        }
    }

    private void requireCode(String typed) {
        if (typed.length() < 10) {
            throw new Trouble(Trouble.Sort.REFUSED, "The recovery code is too short. Nothing was changed.");
        }
        if (!typed.equals(code)) {
            throw new Trouble(Trouble.Sort.LOCKED, "That is not the recovery code.");
        }
    }

    private OpenVault vault() {
        open = true;
        return new OpenVault() {
            @Override
            public TeamKeys teamKeys() {
                return KeysInMemory.of(new UUID(0, 1));
            }

            @Override
            public TeamStore teamStore(TeamPlace place) {
                return team;
            }

            @Override
            public Study study(String name) {
                return Studies.named(name, "door");
            }

            @Override
            public Records records() {
                return record;
            }

            @Override
            public Keeper keeper() {
                return Door.this;
            }

            @Override
            public Inside facts() {
                return new Inside(new UUID(0, 1), Role.PRACTITIONER, false, 1, 1, Instant.EPOCH, healed);
            }

            @Override
            public void changePassphrase(Passphrase typed, Passphrase next) {
                require(typed);
                passphrase = next.characters();
            }

            @Override
            public String newRecoveryCode(Passphrase typed) {
                require(typed);
                code = "ZZ99-YY88-XX77-WW66";
                return code;
            }

            @Override
            public void escrowTo(String recipient) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void dropEscrow() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void requirePlaceForCopy(Path place) {
                // any will do
            }

            @Override
            public Copied copyTo(Path place, Instant at, IntConsumer percent) {
                for (int done = 10; done <= 100; done += 10) {
                    if (done == 50) {
                        halfway.run();
                    }
                    percent.accept(done);
                }
                return new Copied(place.resolve("alongside-copy"), at, 1, 1, true, 0, List.of());
            }

            @Override
            public boolean lockAsked() {
                return lockAsked;
            }

            @Override
            public void close() {
                open = false;
            }
        };
    }

    @Override
    public Saved keep(Change change) {
        return keepAll(List.of(change));
    }

    @Override
    public Saved erase(Change erasure) {
        return record.erase(erasure);
    }

    @Override
    public Saved keepAll(List<Change> changes) {
        if (buggy) {
            throw new IllegalStateException("Zxqv");
        }
        if (sealed
                || (full && changes.stream().anyMatch(change -> !change.rows().isEmpty()))) {
            throw new Trouble(Trouble.Sort.FAILED, "Not saved: the disk is full.");
        }
        return record.keepAll(changes);
    }

    @Override
    public List<Copy> copies(Path place) {
        return copies;
    }

    @Override
    public Restored restore(Path from, Path folder, Key key, boolean replace, IntConsumer percent) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean askToLock(Path folder) {
        lockAsked = open;
        return open;
    }

    @Override
    public Outside look(Path folder) {
        return new Outside(new UUID(0, 1), Role.PRACTITIONER, 1, false, "", Optional.empty(), inUse);
    }

    @Override
    public Verification verify(Path folder, Key key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Rebuilt rebuild(Path folder, Passphrase typed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String rekey(Path folder, Key now, Passphrase next) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void changePassphrase(Path folder, Passphrase now, Passphrase next) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void recover(Path folder, Key key, Passphrase next) {
        open(folder, key).close();
        passphrase = next.characters();
    }

    @Override
    public byte[] escrow(Path folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> objectionTo(String recipient) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String offerPassphrase() {
        return "amber bridge candle drift elbow";
    }

    @Override
    public Optional<String> objection(Passphrase typed) {
        return typed.length() < 8
                ? Optional.of("The passphrase is too short: use 8 characters or more.")
                : Optional.empty();
    }
}
