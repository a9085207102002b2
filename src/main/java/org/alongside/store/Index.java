package org.alongside.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.jspecify.annotations.Nullable;

/// The index of an open vault. It mends itself: whenever it does not answer, it is made anew from the
/// journal and asked again. One thing at a time: whoever comes second waits.
final class Index implements AutoCloseable {
    private static final String NOTHING_LOST = " Nothing that was saved is lost.";

    private final IndexFile file;
    private final char[] key;
    private final Journal journal;
    private @Nullable OpenIndex open;
    private boolean closed;

    private Index(IndexFile file, char[] key, Journal journal) {
        this.file = file;
        this.key = key;
        this.journal = journal;
    }

    /// A question to the database.
    @FunctionalInterface
    interface Question<T> {
        T ask(Statements statements) throws SQLException;
    }

    /// An index and what was mended to open it, if anything, in one sentence.
    record Opened(Index index, Optional<String> healed) {}

    /// Opens the index where it is exactly the file that was closed last, at the journal's last change. In
    /// every other case it is made anew: H2's pages carry no proof of what they hold, so after a crash, or
    /// when anything has touched the file, nothing in it is believed.
    ///
    /// @param key the file's password; wiped when the index is closed
    /// @param digest of the file when it was closed last, where it was and nothing has been saved since
    static Opened open(IndexFile file, char[] key, Journal journal, Optional<byte[]> digest) {
        var index = new Index(file, key, journal);
        try {
            return new Opened(index, index.openOrMake(digest));
        } catch (Trouble unmade) {
            index.close();
            throw unmade;
        }
    }

    /// Makes the index anew, whatever stands there.
    static Index make(IndexFile file, char[] key, Journal journal) {
        var index = new Index(file, key, journal);
        try {
            index.make();
        } catch (Trouble unmade) {
            index.close();
            throw unmade;
        }
        return index;
    }

    private Optional<String> openOrMake(Optional<byte[]> digest) {
        String why;
        if (!file.exists()) {
            why = "The index was missing.";
        } else if (!digest.map(file::isStill).orElse(false)) {
            why = "The index was not as it had been left: the machine stopped, or something changed the file.";
        } else if (opens()) {
            return Optional.empty();
        } else {
            why = "The index could not be used.";
        }
        make();
        return Optional.of(
                why + " It has been made anew from the journal (" + journal.lastSeq() + " changes)." + NOTHING_LOST);
    }

    private boolean opens() {
        try {
            var index = OpenIndex.open(file, key);
            open = index;
            if (index.standsAt(journal.generation(), journal.lastSeq())) {
                return true;
            }
        } catch (SQLException unusable) {
            // as if it stood elsewhere
        }
        discard();
        return false;
    }

    /// Asks; makes the index anew and asks again where it does not answer.
    synchronized <T> T ask(Question<T> question) {
        try {
            return answer(question);
        } catch (SQLException broken) {
            discard();
        }
        try {
            return answer(question);
        } catch (SQLException again) {
            discard();
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "The index does not answer, not even made anew." + NOTHING_LOST
                            + " Restart Alongside; if it stays so, run the doctor.",
                    again);
        }
    }

    private <T> T answer(Question<T> question) throws SQLException {
        var index = opened();
        try {
            return question.ask(index.statements());
        } finally {
            index.rollback();
        }
    }

    /// Stages the rows, appends to the journal, commits: in this order, whatever happens.
    ///
    /// @return the last seq; from the moment the journal has it, it is saved, whatever becomes of the index
    synchronized long write(List<Change> changes) {
        stageOrMend(changes);
        long seq;
        try {
            seq = journal.append(changes);
        } catch (RuntimeException | Error notSaved) {
            unstage();
            throw notSaved;
        }
        settle(seq);
        return seq;
    }

    /// Lets the journal be rewritten, then makes the index anew from it: what stood here is deleted first.
    synchronized void rewrite(Consumer<Journal> rewriting) {
        rewriting.accept(journal);
        discard();
        make();
    }

    private void stageOrMend(List<Change> changes) {
        try {
            stage(changes);
        } catch (SQLException broken) {
            discard();
            try {
                stage(changes);
            } catch (SQLException again) {
                discard();
                throw new Trouble(
                        Trouble.Sort.FAILED,
                        "Not saved: the index does not take it, not even made anew. What was saved before is safe."
                                + " Restart Alongside and try again.",
                        again);
            }
        }
    }

    /// Refused rows leave nothing behind.
    private void stage(List<Change> changes) throws SQLException {
        var index = opened();
        long seq = journal.lastSeq();
        try {
            for (var change : changes) {
                index.stage(++seq, change);
            }
        } catch (RuntimeException refused) {
            unstage();
            throw refused;
        }
    }

    /// Takes note that the journal has gone on in another generation, in which everything is as it was.
    synchronized void follow() {
        settle(journal.lastSeq());
    }

    private void settle(long seq) {
        var index = open;
        try {
            if (index != null) {
                index.settle(journal.generation(), seq);
            }
        } catch (SQLException late) {
            discard(); // it is saved; the next question makes the index anew
        }
    }

    private void unstage() {
        var index = open;
        try {
            if (index != null) {
                index.rollback();
            }
        } catch (SQLException stuck) {
            discard();
        }
    }

    private OpenIndex opened() {
        if (closed) {
            throw new Trouble(Trouble.Sort.LOCKED, "The vault is locked. Unlock it and try again.");
        }
        var index = open;
        return index == null ? make() : index;
    }

    private OpenIndex make() {
        try {
            var index = OpenIndex.make(file, key, journal);
            open = index;
            return index;
        } catch (SQLException | IOException unmade) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "The index could not be made; the disk may be full." + NOTHING_LOST
                            + " Free some space and try again.",
                    unmade);
        }
    }

    /// Closes what does not answer; from now on there is no index until the next question.
    private void discard() {
        var index = open;
        open = null;
        try {
            if (index != null) {
                index.close();
            }
        } catch (SQLException dead) {
            // it is thrown away in any case
        }
    }

    /// Writes what is pending, closes the file and tells its digest; nothing where there is no whole index.
    synchronized Optional<byte[]> settleAndClose() {
        var index = open;
        open = null;
        close();
        try {
            if (index == null) {
                return Optional.empty();
            }
            index.close();
            return file.digest();
        } catch (SQLException unwritten) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        discard();
        closed = true;
        IndexFile.wipe(key);
    }
}
