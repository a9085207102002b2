package org.alongside.packs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The SHA-256 of a pack's files, from its `SHA256SUMS` (as `sha256sum` writes and checks it).
///
/// @param byFile lower-case hex by the file's path within the pack
record Digests(Map<String, String> byFile) {
    static final String FILE = "SHA256SUMS";
    static final Digests NONE = new Digests(Map.of());

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

    static Digests read(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            return NONE;
        }
        var byFile = new HashMap<String, String>();
        for (var line : PackTexts.text(folder, FILE).lines().toList()) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new BadContent(folder.getFileName() + "/" + FILE + ": a line is not a digest and a file");
            }
            byFile.put(parts.group(2), parts.group(1));
        }
        return new Digests(Map.copyOf(byFile));
    }

    Optional<String> of(String file) {
        return Optional.ofNullable(byFile.get(file));
    }
}
