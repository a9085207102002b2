package org.alongside.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.alongside.domain.Trouble;

/// A file that someone asked for: written whole or not at all, readable by its owner only.
public final class WholeFile {
    private WholeFile() {}

    /// Writes it, in place of one that is there.
    ///
    /// @throws Trouble FAILED when it cannot be written; nothing is left behind
    public static void write(Path wanted, byte[] bytes) {
        try {
            var file = wanted.toAbsolutePath();
            var waiting = waiting(file);
            try {
                Files.write(waiting, bytes);
                Files.move(waiting, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(waiting);
            }
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    /// Writes it where none is yet.
    ///
    /// @throws Trouble REFUSED when a file is there, FAILED when it cannot be written
    public static void writeNew(Path wanted, byte[] bytes) {
        try {
            var file = wanted.toAbsolutePath();
            var waiting = waiting(file);
            try {
                Files.write(waiting, bytes);
                Files.createFile(file);
                Files.move(waiting, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(waiting);
            }
        } catch (FileAlreadyExistsException there) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "There is a file of that name already. It was left as it is. Choose another name.",
                    there);
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    private static Path waiting(Path file) throws IOException {
        var folder = file.getParent();
        return Files.createTempFile(folder == null ? file : folder, ".alongside", ".part");
    }

    private static Trouble unwritable(IOException cause) {
        return new Trouble(
                Trouble.Sort.FAILED,
                "The file could not be written: its folder is missing, read-only or full. The vault is safe. Choose"
                        + " another place.",
                cause);
    }
}
