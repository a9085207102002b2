package org.alongside.vault.backup;

import java.io.IOException;
import java.nio.file.Path;
import org.alongside.vault.disk.Disk;

/// Takes away a folder that we made ourselves, with all that is in it.
final class Removal {
    private Removal() {}

    static void of(Disk disk, Path folder) throws IOException {
        if (!disk.exists(folder)) {
            return;
        }
        for (var name : disk.names(folder)) {
            of(disk, folder.resolve(name));
        }
        disk.delete(folder);
    }

    /// As far as it goes; what stays is swept at the next occasion.
    static void tried(Disk disk, Path folder) {
        try {
            of(disk, folder);
        } catch (IOException stays) {
            // its name tells that it is no copy
        }
    }
}
