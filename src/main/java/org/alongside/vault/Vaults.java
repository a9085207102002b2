package org.alongside.vault;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.vault.backup.Copy;
import org.alongside.vault.backup.LastCopy;
import org.alongside.vault.backup.Place;
import org.alongside.vault.backup.PutBack;
import org.alongside.vault.backup.Restored;
import org.alongside.vault.disk.Disk;
import org.alongside.vault.disk.RealDisk;
import org.alongside.vault.journal.Damage;
import org.alongside.vault.journal.Journal;
import org.alongside.vault.journal.JournalReading;
import org.alongside.vault.keys.Head;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.KeyHolder;
import org.alongside.vault.keys.KeyOpening;
import org.alongside.vault.keys.Plate;
import org.alongside.vault.keys.RecoveryCode;
import org.alongside.vault.keys.Use;
import org.alongside.vault.keys.WayIn;
import org.jspecify.annotations.Nullable;

/// Makes, opens and proves vaults.
public final class Vaults {
    private static final String JOURNAL = "journal";
    private static final String LOCK = "lock";

    private final Disk disk;
    private final SecureRandom random;
    private final InstantSource clock;

    /// With the disk, the dice and the clock given.
    public Vaults(Disk disk, SecureRandom random, InstantSource clock) {
        this.disk = disk;
        this.random = random;
        this.clock = clock;
    }

    /// On this machine's own disk.
    public static Vaults onThisMachine(InstantSource clock) {
        return new Vaults(new RealDisk(), new SecureRandom(), clock);
    }

    /// Whether a vault stands in that folder. A restore that the power cut off after all had been proved is finished
    /// first.
    public boolean exists(Path folder) {
        PutBack.finish(disk, folder);
        return KeyHolder.standsIn(disk, folder);
    }

    /// What can be seen without a key.
    public Outside look(Path folder) {
        var inUse = false;
        var copy = KeyHolder.look(disk, folder);
        try {
            var lock = disk.lock(folder.resolve(LOCK));
            inUse = lock.isEmpty();
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException readOnly) {
            inUse = false; // nobody can have it open where nobody can write
        }
        return new Outside(
                copy.plate().vault(),
                copy.plate().role(),
                copy.plate().practice(),
                copy.plate().madeAt(),
                copy.cost(),
                copy.escrow(),
                inUse);
    }

    /// Makes a vault in an empty or new folder and opens it.
    ///
    /// @param cost [KdfCost#practice] marks the vault as practice for good
    public Created create(Path folder, NewVault wishes, Passphrase passphrase, KdfCost cost) {
        if (!wishes.insist()) {
            SyncedFolders.refuse(folder, System.getenv());
        }
        var lock = prepare(folder);
        KeyHolder keys = null;
        Vault vault = null;
        try {
            var plate = new Plate(cost.isPractice(), wishes.role(), drawId(), clock.instant());
            var code = RecoveryCode.draw(random);
            keys = KeyHolder.create(disk, folder, plate, passphrase, cost, code, random);
            vault = goOn(folder, lock, keys, new ArrayList<>());
            return new Created(vault, code);
        } finally {
            if (vault == null) {
                release(lock, keys);
            }
        }
    }

    /// Opens a vault, mending its spare key file if need be.
    ///
    /// @throws Trouble LOCKED when another window has it open, NOT_FOUND, DAMAGED, or REFUSED when a newer
    /// Alongside made it
    public Opening open(Path folder, Passphrase passphrase) {
        return open(folder, new WayIn.Words(passphrase));
    }

    /// As with the passphrase.
    public Opening open(Path folder, WayIn way) {
        try {
            return openWhole(folder, way);
        } catch (Trouble trouble) {
            throw trouble.sort() == Trouble.Sort.DAMAGED ? namingLastCopy(folder, trouble) : trouble;
        }
    }

    private Trouble namingLastCopy(Path folder, Trouble damage) {
        return lastCopy(folder)
                .map(copy -> new Trouble(Trouble.Sort.DAMAGED, damage.sentence() + " " + copy, damage))
                .orElse(damage);
    }

    private Opening openWhole(Path folder, WayIn way) {
        requireVault(folder);
        var lock = lock(folder);
        KeyHolder keys = null;
        var opened = false;
        try {
            return switch (KeyHolder.open(disk, folder, way, random)) {
                case KeyOpening.Wrong() -> new Opening.Wrong();
                case KeyOpening.Opened(var holder, var _) -> {
                    keys = holder;
                    var notices = new ArrayList<String>();
                    var vault = goOn(folder, lock, holder, notices);
                    opened = true;
                    yield new Opening.Opened(vault, List.copyOf(notices));
                }
            };
        } finally {
            if (!opened) {
                release(lock, keys);
            }
        }
    }

    /// Reads and decodes everything in a vault that nobody has open; changes nothing, not even what an
    /// opening would mend, and so works where nothing can be written. Nothing when the key does not fit.
    public Optional<Verification> verify(Path folder, WayIn way) {
        requireVault(folder);
        var lock = lockToRead(folder);
        try {
            return switch (KeyHolder.open(disk, folder, way, random)) {
                case KeyOpening.Wrong() -> Optional.empty();
                case KeyOpening.Opened(var keys, var notices) -> {
                    try (keys) {
                        yield Optional.of(verify(folder.resolve(JOURNAL), keys, notices));
                    }
                }
            };
        } finally {
            lock.ifPresent(Vaults::release);
        }
    }

    private Verification verify(Path journal, KeyHolder keys, List<String> notices) {
        var head = keys.file().head();
        try (var key = keys.master().use(Use.JOURNAL)) {
            var reading = Journal.verify(disk, journal, keys.master().vault(), key, head);
            var said = new ArrayList<>(notices);
            var atHead = false;
            if (reading instanceof JournalReading.Sound sound) {
                sound.tornTail().ifPresent(tail -> said.add(tail.sentence()));
                atHead = sound.lastSeq() == head.seq() && sound.generation() == head.generation();
            }
            return new Verification(reading, atHead ? keys.file().indexDigest() : Optional.empty(), List.copyOf(said));
        }
    }

    /// The copies in a folder, newest first; each is read whole.
    public List<Copy> copies(Path place) {
        if (!disk.exists(place)) {
            throw new Trouble(
                    Trouble.Sort.NOT_FOUND,
                    "There is no such folder. Nothing was changed. See that the disk or stick is there.");
        }
        return new Place(disk, place).copies();
    }

    /// Puts back a copy, or the newest whole one of a folder of copies; nothing when the key opens none.
    ///
    /// @param replace whether a vault that stands there may be moved aside
    public Optional<Restored> restore(Path from, Path folder, WayIn way, boolean replace, IntConsumer percent) {
        if (!disk.exists(from)) {
            throw new Trouble(
                    Trouble.Sort.NOT_FOUND,
                    "There is no such folder to restore from. Nothing was changed."
                            + " See that the disk or stick is there.");
        }
        return new PutBack(disk, folder).from(from, way, replace, clock.instant(), () -> lock(folder), percent);
    }

    /// Where the last good copy of this vault is, as far as is known without opening it.
    public Optional<String> lastCopy(Path folder) {
        return LastCopy.sentence(disk, folder);
    }

    /// Asks whoever has the vault open to lock it; false when nobody has.
    public boolean askToLock(Path folder) {
        if (!look(folder).inUse()) {
            return false;
        }
        try {
            LockAsked.ask(disk, folder);
        } catch (IOException trouble) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "The vault's folder could not be written to, so the other window could not be asked to lock."
                            + " Nothing was changed. Lock it there.",
                    trouble);
        }
        return true;
    }

    /// Reads the journal of a vault whose keys are open, and finishes what a crash left undone.
    private Vault goOn(Path folder, Closeable lock, KeyHolder keys, List<String> notices) {
        forceNames(folder);
        var journal = openJournal(folder.resolve(JOURNAL), keys, notices);
        var done = false;
        try {
            notices.addAll(keys.mend());
            if (journal.head().generation() > keys.file().head().generation()) {
                keys.recordHead(journal.head(), Optional.empty()); // before anything is appended to it
            }
            journal.dropOlder();
            LockAsked.forget(disk, folder);
            PutBack.forget(disk, folder);
            done = true;
            return new Vault(disk, folder, random, lock, keys, journal);
        } finally {
            if (!done) {
                journal.close();
            }
        }
    }

    /// A program that was killed may have left a key file that is read and whose name is not on disk yet: it must be,
    /// before any older journal is deleted.
    private void forceNames(Path folder) {
        try {
            disk.forceFolder(folder);
        } catch (IOException trouble) {
            throw unwritable(trouble);
        }
    }

    private Journal openJournal(Path folder, KeyHolder keys, List<String> notices) {
        var head = keys.file().head();
        var key = keys.master().use(Use.JOURNAL);
        var id = keys.master().vault();
        if (head.equals(Head.NONE) && Journal.isHardlyBegun(disk, folder)) {
            return Journal.begin(disk, folder, id, key, random);
        }
        return switch (Journal.open(disk, folder, id, key, head, random)) {
            case Journal.Opening.Damaged(var damages) -> throw Damage.trouble(damages);
            case Journal.Opening.Opened(var journal, var reading) -> {
                reading.tornTail().ifPresent(tail -> notices.add(tail.sentence()));
                yield journal;
            }
        };
    }

    private Closeable prepare(Path folder) {
        if (exists(folder)) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "A vault stands in that folder already. Nothing was changed. Open it, or choose another folder.");
        }
        try {
            if (!disk.names(folder.resolve(JOURNAL)).isEmpty()) {
                throw new Trouble(
                        Trouble.Sort.REFUSED,
                        "That folder holds the journal of a vault whose key file is missing. Nothing was changed."
                                + " Restore the key file from a backup, or choose another folder.");
            }
            disk.makePrivateFolder(folder);
            disk.makePrivateFolder(folder.resolve(JOURNAL));
            disk.forceFolder(folder);
        } catch (IOException trouble) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "The folder for the vault could not be made. Nothing was changed."
                            + " Choose a folder that you may write to.",
                    trouble);
        }
        return lock(folder);
    }

    private void requireVault(Path folder) {
        if (!exists(folder)) {
            throw new Trouble(
                    Trouble.Sort.NOT_FOUND,
                    "There is no vault in that folder. Nothing was changed. Check the folder, or make a vault.");
        }
    }

    private Closeable lock(Path folder) {
        try {
            return disk.lock(folder.resolve(LOCK)).orElseThrow(Vaults::inUse);
        } catch (IOException trouble) {
            throw unwritable(trouble);
        }
    }

    /// Nothing where nobody can write, and so nobody can have it open.
    private Optional<Closeable> lockToRead(Path folder) {
        try {
            return Optional.of(disk.lock(folder.resolve(LOCK)).orElseThrow(Vaults::inUse));
        } catch (IOException readOnly) {
            return Optional.empty();
        }
    }

    private static Trouble inUse() {
        return new Trouble(
                Trouble.Sort.LOCKED,
                "This vault is open in another window. Nothing was changed. Go on there, or close that window first.");
    }

    private static Trouble unwritable(IOException trouble) {
        return new Trouble(
                Trouble.Sort.FAILED,
                "The vault's folder could not be written to, so the vault stays shut. Nothing was changed."
                        + " See that the disk or stick is there and not read-only, then try again.",
                trouble);
    }

    private static void release(Closeable lock, @Nullable KeyHolder keys) {
        if (keys != null) {
            keys.close();
        }
        release(lock);
    }

    private static void release(Closeable lock) {
        try {
            lock.close();
        } catch (IOException processHoldsIt) {
            // the lock goes with the process at the latest
        }
    }

    private UUID drawId() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var halves = ByteBuffer.wrap(bytes);
        var version4 = (halves.getLong() & ~0xF000L) | 0x4000L;
        var variant2 = (halves.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | Long.MIN_VALUE;
        return new UUID(version4, variant2);
    }
}
