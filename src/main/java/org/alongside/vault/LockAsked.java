package org.alongside.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.alongside.vault.disk.Disk;

/// The empty file by which one process asks another, which has the vault open, to lock it at once.
final class LockAsked {
    private static final String FILE = "lock-now";

    private LockAsked() {}

    static void ask(Disk disk, Path folder) throws IOException {
        try {
            disk.create(folder.resolve(FILE)).close();
        } catch (FileAlreadyExistsException askedBefore) {
            // once is enough
        }
    }

    static boolean isAsked(Disk disk, Path folder) {
        return disk.exists(folder.resolve(FILE));
    }

    /// The vault is locked, or opened after that was asked.
    static void forget(Disk disk, Path folder) {
        try {
            if (isAsked(disk, folder)) {
                disk.delete(folder.resolve(FILE));
            }
        } catch (IOException stays) {
            // the next opening forgets it
        }
    }
}
