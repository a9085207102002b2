package org.alongside.vault.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Files as the vault needs them. Nothing written, renamed or deleted is sure to outlast a power cut until the
/// file, and for names the folder, has been forced.
public interface Disk {
    /// Whether something stands at this path, or may stand there: false only where it is sure that nothing does.
    boolean exists(Path path);

    /// The length of a file in bytes.
    long length(Path file) throws IOException;

    /// The whole of a small file; one longer than the limit is refused with [TooLong].
    byte[] read(Path file, int limitBytes) throws IOException;

    /// A file from its beginning.
    InputStream reading(Path file) throws IOException;

    /// The names in a folder, in order; none when there is no such folder.
    List<String> names(Path folder) throws IOException;

    /// Makes a folder, and those above it, that only its owner may enter; takes others' rights away where it stands
    /// already. The names of those that were made are on disk when this returns.
    void makePrivateFolder(Path folder) throws IOException;

    /// Makes a file that only its owner may read, to be written from its beginning; one that exists is refused.
    Appending create(Path file) throws IOException;

    /// Gives a file another name in one step; a file of that name is replaced.
    void rename(Path from, Path to) throws IOException;

    /// Deletes a file, if it is there.
    void delete(Path file) throws IOException;

    /// Returns once what anybody wrote to this file is on disk, a program that was stopped in the middle included.
    void force(Path file) throws IOException;

    /// Returns once the names in this folder are on disk, as far as the system can promise.
    void forceFolder(Path folder) throws IOException;

    /// Takes the lock, or nothing when anybody holds it, this process included.
    Optional<Closeable> lock(Path file) throws IOException;

    /// Whether fewer bytes are free than asked for.
    boolean hasLessThan(long bytes, Path folder);

    /// Whether two places lie on one disk, stick or share, so that losing it loses both; yes where that is not known.
    default boolean isSameStore(Path one, Path other) {
        return true;
    }

    /// A file being written.
    interface Appending extends Closeable {
        /// Writes all of it at the end.
        void write(byte[] content) throws IOException;

        /// Returns once everything written is on disk.
        void force() throws IOException;

        /// Takes back what was written past this length.
        void cut(long length) throws IOException;
    }

    /// The file is longer than anything of its kind may be.
    final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        /// Names the limit that was passed.
        public TooLong(int limitBytes) {
            super("longer than " + limitBytes + " bytes");
        }
    }
}
