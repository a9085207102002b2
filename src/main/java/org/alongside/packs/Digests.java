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

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    static Digests read(Path folder) {
        return Files.exists(folder.resolve(FILE))
                ? parse(folder.getFileName() + "/" + FILE, PackTexts.text(folder, FILE))
                : NONE;
    }

    /// @param where the file, as complaints name it
    static Digests parse(String where, String text) {
        var byFile = new HashMap<String, String>();
        for (var line : text.lines().toList()) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new BadContent(where + ": a line is not a digest and a file");
            }
            if (byFile.put(parts.group(2), parts.group(1)) != null) {
                throw new BadContent(where + ": a file is named twice");
            }
        }
        return new Digests(Map.copyOf(byFile));
    }

    Optional<String> of(String file) {
        return Optional.ofNullable(byFile.get(file));
    }
}
