package org.alongside.app.team;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// The folder `in/` of a supervisor's vault: the returns that were accepted, sealed as they came.
public interface Inbox {
    /// Copies a file in; it does not count until it is kept.
    ///
    /// @throws org.alongside.domain.Trouble REFUSED when the file cannot be read or is too long, FAILED when it
    ///     cannot be taken in
    Waiting take(Path from);

    /// Where the file of that name lies.
    Path file(String name);

    /// SHA-256 of the file of that name, in hex; nothing where it is missing or cannot be read.
    Optional<String> sealed(String name);

    /// Deletes every file but these.
    void sweep(Set<String> names);

    /// A file that was copied in.
    interface Waiting extends AutoCloseable {
        /// Where it lies for now.
        Path file();

        /// SHA-256 of it, in hex.
        String sealed();

        /// Gives it that name; returns once it is on disk under it.
        void keep(String name);

        /// Takes it away, unless it is kept.
        @Override
        void close();
    }
}
