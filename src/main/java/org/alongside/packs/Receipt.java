package org.alongside.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.alongside.vault.minisign.PublisherKey;

/// What is remembered of an installed pack, beside its folder: `ID/VERSION.receipt`. A folder without one is not
/// installed, however whole it looks.
///
/// @param order which was installed after which
/// @param sums the SHA-256 of its `SHA256SUMS`
/// @param archive the SHA-256 of the file that it came in
record Receipt(int order, String sums, String archive, PublisherKey key, String comment) {
    static final String ENDING = ".receipt";
    private static final String FIRST = "alongside pack receipt 1";

    static Receipt read(Path folder, String name) {
        var lines = PackTexts.text(folder, name).lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
            throw new BadContent(name + ": it is no receipt");
        }
        Map<String, String> words = new HashMap<>();
        for (var line : lines) {
            int space = line.indexOf(' ');
            words.put(space < 0 ? line : line.substring(0, space), space < 0 ? "" : line.substring(space + 1));
        }
        var order = words.getOrDefault("order", "");
        if (!order.matches("[0-9]{1,9}")) {
            throw new BadContent(name + ": it is no receipt");
        }
        return new Receipt(
                Integer.parseInt(order),
                words.getOrDefault("sums", ""),
                words.getOrDefault("archive", ""),
                PublisherKey.parse(words.getOrDefault("key", ""))
                        .orElseThrow(() -> new BadContent(name + ": it is no receipt")),
                words.getOrDefault("comment", ""));
    }

    void write(Path file) throws IOException {
        var text = FIRST + "\norder " + order + "\nsums " + sums + "\narchive " + archive + "\nkey " + key.line()
                + "\ncomment " + comment.replaceAll("\\p{Cntrl}", " ") + "\n";
        var waiting = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(waiting, text);
        Files.move(waiting, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
