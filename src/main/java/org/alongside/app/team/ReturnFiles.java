package org.alongside.app.team;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.alongside.domain.record.Row;
import org.alongside.domain.team.Named;
import org.alongside.domain.team.ReturnHead;

/// Writes and reads returns, as `src/docs/formats/return.md` has them.
public interface ReturnFiles {
    /// Signs a return that is not written yet.
    ///
    /// @param rows by table in the order of the head, then by the bytes of the key; asked for twice, the same
    ///     both times
    Prepared prepare(TeamKeys keys, ReturnHead head, Rows rows);

    /// Opens a return and checks what can be checked without its rows: that it is one, for these keys, signed by the
    /// signer it names.
    ///
    /// @param former whether keys that the vault has replaced count too
    /// @throws Unfit where it is none
    /// @throws org.alongside.domain.Trouble FAILED when the file cannot be read
    Opened open(TeamKeys keys, Path file, boolean former);

    /// The folder `in/` of the vault in that folder.
    Inbox inbox(Path vault);

    /// Where a return of that name goes when nobody says where: the folder `out/` of the vault, made if need be.
    Path outbox(Path vault, String name);

    /// Rows, handed over as often as they are asked for.
    @FunctionalInterface
    interface Rows {
        /// One after the other.
        void each(Consumer<Row> one);
    }

    /// A signed return, not written yet.
    interface Prepared {
        /// Its number and digest.
        Named named();

        /// Seals it into a file of that name, which then stands whole and forced, or not at all.
        ///
        /// @throws org.alongside.domain.Trouble FAILED when it could not be written
        void write(Path file);
    }

    /// A return with its head read and proved.
    interface Opened {
        /// What it says of itself.
        ReturnHead head();

        /// Names it together with its number.
        String digest();

        /// Reads the file again, and hands over its rows as they come; when this returns they were all there, in
        /// order, each one fit, and none of them changed.
        ///
        /// @throws Unfit where that is not so
        void rows(Consumer<Row> each);
    }

    /// The file is no return, or not for us, or damaged.
    final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean damaged;

        /// For that reason, which continues a sentence that begins with the file's name, and goes on to the next step.
        public Unfit(String why, boolean damaged) {
            super(why);
            this.damaged = damaged;
        }

        /// The reason.
        public String why() {
            return String.valueOf(getMessage());
        }

        /// Whether it was right once and has been changed or cut since.
        public boolean isDamaged() {
            return damaged;
        }
    }
}
