package org.alongside.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.domain.Trouble;
import org.alongside.vault.minisign.PublisherKey;

/// The publishers that are trusted, one key a line.
final class TrustedKeys {
    static final String FILE = "trusted-keys";

    private final Path folder;

    TrustedKeys(Path folder) {
        this.folder = folder;
    }

    Set<PublisherKey> all() {
        if (!Files.exists(folder.resolve(FILE))) {
            return Set.of();
        }
        try {
            var keys = new LinkedHashSet<PublisherKey>();
            for (var line : PackTexts.text(folder, FILE).lines().toList()) {
                keys.add(PublisherKey.parse(line)
                        .orElseThrow(() -> new BadContent(FILE + ": a line is no key of minisign")));
            }
            return keys;
        } catch (BadContent bad) {
            throw new Trouble(
                    Trouble.Sort.DAMAGED,
                    "The list of trusted publishers cannot be read (" + bad.sentence()
                            + "). Your records are safe. Take the file " + FILE
                            + " out of the vault's folder packs, and trust the keys again.",
                    bad);
        }
    }

    void keep(Set<PublisherKey> keys) throws IOException {
        Files.createDirectories(folder);
        var waiting = folder.resolve(FILE + ".part");
        Files.writeString(waiting, keys.stream().map(key -> key.line() + "\n").collect(Collectors.joining()));
        Files.move(waiting, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }
}
