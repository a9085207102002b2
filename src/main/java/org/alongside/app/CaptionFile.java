package org.alongside.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.domain.Decision;
import org.alongside.domain.toolkit.Captions;

/// A clip's captions as a file of a pack, which anyone may have made.
public final class CaptionFile {
    private static final int MOST_BYTES = 4 * Captions.MOST_CHARACTERS; // no character takes more in UTF-8

    private CaptionFile() {}

    /// Reads it, never more of it than captions may be long.
    public static Decision<Captions> read(Path file) {
        if (!Files.isRegularFile(file)) { // a pipe would keep us waiting
            return Decision.refuse("captions", "are not on this disk", "Install the pack again.");
        }
        try (var in = Files.newInputStream(file)) {
            return Captions.parse(new String(in.readNBytes(MOST_BYTES + 1), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Decision.refuse("captions", "cannot be read", "Install the pack again.");
        }
    }
}
