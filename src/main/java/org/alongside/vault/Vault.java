package org.alongside.vault;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Compaction;
import org.alongside.domain.record.Rewriting;
import org.alongside.vault.age.AgeRecipient;
import org.alongside.vault.backup.Copied;
import org.alongside.vault.backup.MakeCopy;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.disk.Disk;
import org.alongside.vault.journal.Journal;
import org.alongside.vault.journal.Replay;
import org.alongside.vault.keys.FreshKeys;
import org.alongside.vault.keys.Head;
import org.alongside.vault.keys.Identity;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.KeyHolder;
import org.alongside.vault.keys.RecoveryCode;
import org.alongside.vault.keys.Secret;
import org.alongside.vault.keys.Use;

/// An open vault. Closing it wipes the keys and lets the lock go. One caller at a time is let in.
public final class Vault implements AutoCloseable {
    private static final String UNSETTLED = "The new keys could not be written to the end. Nothing is lost."
            + " Free some space, close the vault and open it again: with the new passphrase, or if that does not"
            + " open it, with the old one.";

    private final Disk disk;
    private final Path folder;
    private final SecureRandom random;
    private final Closeable lock;
    private final KeyHolder keys;
    private final Journal journal;
    private boolean closed;
    private boolean unsettled; // which keys the disk holds is for the next opening to find out

    Vault(Disk disk, Path folder, SecureRandom random, Closeable lock, KeyHolder keys, Journal journal) {
        this.disk = disk;
        this.folder = folder;
        this.random = random;
        this.lock = lock;
        this.keys = keys;
        this.journal = journal;
    }

    /// Its id, which other vaults' rows and returns name it by.
    public UUID id() {
        return keys.file().plate().vault();
    }

    /// The folder it stands in.
    public Path folder() {
        return folder;
    }

    /// The last change.
    public synchronized long lastSeq() {
        return journal.head().seq();
    }

    /// Facts about it.
    public synchronized Inside facts() {
        var file = keys.file();
        var plate = file.plate();
        return new Inside(
                plate.vault(),
                plate.role(),
                plate.practice(),
                plate.madeAt(),
                file.cost(),
                file.escrow().isPresent(),
                journal.head().generation(),
                journal.segments(),
                journal.baseSeq(),
                journal.head().seq());
    }

    /// Returns the change's seq once it is on disk (fsync), or throws "Not saved: …" and keeps nothing.
    public long append(Change change) {
        return append(List.of(change));
    }

    /// Saves all or none, with one fsync; returns the seq of the last. At least one, together at most 16
    /// MiB.
    public synchronized long append(List<Change> changes) {
        requireOpen();
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("at least one change");
        }
        nameGeneration();
        return journal.append(changes);
    }

    /// A change in a generation that either copy of the key file does not name would be passed over, should that copy
    /// be the one that is read next.
    private void nameGeneration() {
        if (keys.bothName(journal.head().generation())) {
            return;
        }
        try {
            keys.recordHead(journal.head(), Optional.empty());
        } catch (Trouble trouble) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "Not saved: the key file could not be written. What was saved before is safe."
                            + " See that the disk is not full and the folder not read-only, then try again.",
                    trouble);
        }
    }

    /// Hands over every change after the given one, in order. When the given one is older than the current
    /// generation's snapshot, or -1, that begins with [Replay#startOver], the snapshot's rows and its past.
    ///
    /// @param appliedSeq the last change already held, not above [#lastSeq]; -1 for nothing
    public synchronized void replay(long appliedSeq, Replay to) {
        requireOpen();
        journal.replay(appliedSeq, to);
    }

    /// Begins a new generation of the journal, made from the journal itself: the rows that stand at
    /// [#lastSeq], and the past. What the rewriting leaves out is gone for good, also from the older
    /// journal files, which are deleted once the new one has been read back. If this throws, the old
    /// generation is still the one in use, or the new one is and the old files are deleted at the next
    /// opening.
    public synchronized void newGeneration(Rewriting rewriting) {
        requireOpen();
        journal.beginGeneration(rewriting);
        keys.recordHead(journal.head(), Optional.empty());
        journal.dropOlder();
    }

    /// Makes the journal anew without what no longer counts, when it has become long or scattered enough.
    /// What stands and the log stay as they are, and so does [#lastSeq]; the generation is another. A
    /// failure costs nothing and is not told: everything is saved either way.
    ///
    /// @return whether it was done
    public synchronized boolean compactIfDue() {
        try {
            if (!closed && !unsettled && journal.isSprawling()) {
                newGeneration(new Compaction());
                return true;
            }
        } catch (Trouble triedAgainNextTime) {
            // the generation in use is whole, be it the old one or the new one
        }
        return false;
    }

    /// Gives the vault new keys from the root up, after the old ones may have leaked: a new master key, a
    /// journal written anew under it, a new passphrase and a new recovery code; an escrow is sealed anew to
    /// the same recipient. Nothing that opened it before opens it any more. Copies made before open with
    /// the old keys.
    ///
    /// If this throws, the vault opens with the old passphrase or with the new one, and holds everything;
    /// saving goes on if nothing was changed, or else is refused until it has been closed and opened again.
    ///
    /// @param next best another than the one there is, see [#isPassphrase]
    /// @param cost what is asked for; it is never lowered
    /// @return the caller closes it
    public synchronized RecoveryCode rekey(Passphrase next, KdfCost cost) {
        requireOpen();
        var code = RecoveryCode.draw(random);
        try (var fresh = keys.draw(next, cost, code)) {
            journal.beginGeneration(Rewriting.EVERYTHING, fresh.journalKey(), head -> replaceKeys(fresh, head));
        }
        try {
            journal.dropOlder();
        } catch (Trouble deletedNextTime) {
            // at the next opening; the new keys hold
        }
        return code;
    }

    private void replaceKeys(FreshKeys fresh, Head head) {
        try {
            keys.replaceBy(fresh, head);
        } catch (Trouble trouble) {
            unsettled = !keys.recheck(disk, folder).isEmpty();
            throw unsettled ? new Trouble(Trouble.Sort.FAILED, UNSETTLED, trouble) : trouble;
        }
    }

    /// What the store computed over its content when it closed, if nothing has been appended since; else
    /// nothing.
    public synchronized Optional<Bytes> indexDigest() {
        var file = keys.file();
        return file.head().equals(journal.head()) ? file.indexDigest() : Optional.empty();
    }

    /// Records a clean close of the index at [#lastSeq]. To be called last, before [#close].
    ///
    /// @param digest 32 bytes
    public synchronized void recordIndexDigest(Bytes digest) {
        requireOpen();
        keys.recordHead(journal.head(), Optional.of(digest));
    }

    /// The database's file password. The caller closes it.
    public synchronized IndexPassword indexPassword() {
        requireOpen();
        try (var key = keys.master().use(Use.INDEX)) {
            return new IndexPassword(key);
        }
    }

    /// The file password of the index of a team's returns. The caller closes it.
    public synchronized IndexPassword teamIndexPassword() {
        requireOpen();
        try (var key = keys.master().use(Use.TEAM)) {
            return new IndexPassword(key);
        }
    }

    /// The key that pseudonyms are made with. The caller closes it.
    public synchronized Secret pseudonymKey() {
        requireOpen();
        return keys.master().use(Use.PSEUDONYMS);
    }

    /// What the vault signs and receives with; drawn when it is first asked for, and the same in every copy made since.
    /// New keys bring another. The caller closes it.
    public synchronized Identity identity() {
        requireOpen();
        return keys.identity();
    }

    /// Whether that is the passphrase.
    public synchronized boolean isPassphrase(Passphrase typed) {
        requireOpen();
        return keys.isOpenedBy(typed);
    }

    /// Replaces the passphrase; the old one opens this vault no more. Copies made before open with it for ever.
    ///
    /// @param cost what is asked for; it is never lowered
    public synchronized void changePassphrase(Passphrase next, KdfCost cost) {
        requireOpen();
        keys.change(next, cost);
    }

    /// Replaces the recovery code; the old one opens this vault no more. The caller closes it.
    public synchronized RecoveryCode newRecoveryCode() {
        requireOpen();
        var code = RecoveryCode.draw(random);
        keys.change(code);
        return code;
    }

    /// Lets the service in too: the master key is sealed to its recipient, in place of the one before, if
    /// there was one.
    public synchronized void escrowTo(AgeRecipient recipient) {
        requireOpen();
        keys.sealTo(recipient);
    }

    /// Takes the service's way in away. Copies made before open with it for ever.
    public synchronized void dropEscrow() {
        requireOpen();
        keys.dropEscrow();
    }

    /// Refuses a place where no copy of this vault can or should be.
    public void requirePlaceForCopy(Path place) {
        MakeCopy.refuse(disk, folder, place);
    }

    /// Makes a copy in that folder and proves it by replaying it; returns once it is on disk under its own name, or
    /// throws and leaves none.
    ///
    /// @param percent is told how far it is
    public synchronized Copied copyTo(Path place, Instant at, IntConsumer percent) {
        requireOpen();
        return new MakeCopy(disk, folder, keys, journal).into(place, at, percent);
    }

    /// After a sleep, or whenever in doubt: throws DAMAGED if anything but this vault has changed its files since
    /// they were opened.
    public synchronized void recheck() {
        requireOpen();
        var differences = keys.recheck(disk, folder);
        if (!differences.isEmpty()) {
            throw new Trouble(
                    Trouble.Sort.DAMAGED,
                    String.join(" ", differences)
                            + " Something else has changed this vault while it was open. Close it, and open it again.");
        }
        journal.recheck();
    }

    /// Whether another process has asked that this vault be locked at once.
    public boolean lockAsked() {
        return LockAsked.isAsked(disk, folder);
    }

    /// Records where the journal stands, wipes the keys and lets the lock go.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (!unsettled && !keys.file().head().equals(journal.head())) {
                keys.recordHead(journal.head(), Optional.empty());
            }
        } catch (Trouble headStaysOld) {
            // Everything is saved. Only a cut-off end of the journal would now go unnoticed, until the next clean
            // close.
        } finally {
            journal.close();
            keys.close();
            LockAsked.forget(disk, folder);
            release();
        }
    }

    private void release() {
        try {
            lock.close();
        } catch (IOException processHoldsIt) {
            // the lock goes with the process at the latest
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the vault is closed");
        }
        if (unsettled) {
            throw new Trouble(Trouble.Sort.FAILED, UNSETTLED);
        }
    }
}
