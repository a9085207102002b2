package org.alongside.vault.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.vault.disk.Disk;

/// The returns that a supervisor's vault accepted, sealed as they came: they go where its journal goes. Whether each is
/// what was accepted only the record can tell; here they are copied as they lie there.
///
/// @param folder the vault's, or a copy's
record Accepted(Disk disk, Path folder, List<String> names, long lengthBytes) {
    private static final String IN = "in";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{16}\\.age");

    static Accepted in(Disk disk, Path folder) throws IOException {
        var names = disk.names(folder.resolve(IN)).stream()
                .filter(name -> NAME.matcher(name).matches())
                .toList();
        var lengthBytes = 0L;
        for (var name : names) {
            lengthBytes += disk.length(folder.resolve(IN).resolve(name));
        }
        return new Accepted(disk, folder, names, lengthBytes);
    }

    void copyWith(FileCopy copy) throws IOException {
        if (names.isEmpty()) {
            return;
        }
        copy.folder(IN);
        for (var name : names) {
            var file = folder.resolve(IN).resolve(name);
            copy.file(IN + "/" + name, file, disk.length(file));
        }
    }
}
