package org.alongside.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/// Every byte under a folder, but the lock file.
final class Contents {
    private Contents() {}

    static Map<String, String> of(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path -> !path.endsWith("lock")).toList()) {
                var bytes = Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);
                contents.put(
                        folder.relativize(file).toString(), Base64.getEncoder().encodeToString(bytes));
            }
        }
        return contents;
    }
}
