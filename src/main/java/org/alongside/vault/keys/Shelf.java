package org.alongside.vault.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.alongside.domain.Trouble;
import org.alongside.vault.disk.Disk;

/// The two copies of the key file on disk, and the order in which they are replaced.
final class Shelf {
    static final String NAME = "vault.key";
    static final String SPARE_NAME = "vault.key.bak";
    static final String UNCHANGED = "Not changed: everything in the vault is as it was.";
    static final String SPARE_IS_OLD = "The change is made, but the spare copy of the key file is still the old one."
            + " It is mended when the vault is next opened.";
    static final String UNSURE = "The change is made, but a power cut now could still undo it.";
    private static final String NEW = ".new";

    private final Disk disk;
    private final Path folder;

    Shelf(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    Path copy() {
        return folder.resolve(NAME);
    }

    Path spare() {
        return folder.resolve(SPARE_NAME);
    }

    /// Puts the bytes in place of one copy, whole or not at all.
    ///
    /// @param whatIsSafe the sentence for a person when that fails
    void replace(Path copy, byte[] encoded, String whatIsSafe) {
        try {
            write(copy, encoded);
        } catch (IOException trouble) {
            throw trouble(whatIsSafe, trouble);
        }
    }

    /// The sentence for a person when a copy could not be replaced.
    Trouble trouble(String whatIsSafe, Exception cause) {
        return new Trouble(
                Trouble.Sort.FAILED,
                whatIsSafe
                        + (disk.hasLessThan(UnverifiedKeyFile.MOST_BYTES, folder)
                                ? " The disk is full: free some space, then try again."
                                : " The vault's folder could not be written to: see that it is there and not read-only, then try again."),
                cause);
    }

    /// Whether the first copy reads so now.
    boolean holds(byte[] encoded) {
        try {
            return Arrays.equals(disk.read(copy(), UnverifiedKeyFile.MOST_BYTES), encoded);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void write(Path copy, byte[] encoded) throws IOException {
        var fresh = folder.resolve(copy.getFileName() + NEW);
        disk.delete(fresh);
        try (var file = disk.create(fresh)) {
            file.write(encoded);
            file.force();
        }
        compare(fresh, encoded);
        disk.rename(fresh, copy);
        disk.forceFolder(folder);
        compare(copy, encoded);
    }

    private void compare(Path file, byte[] expected) throws IOException {
        if (!Arrays.equals(disk.read(file, UnverifiedKeyFile.MOST_BYTES), expected)) {
            throw new IOException("what was read back is not what was written");
        }
    }
}
