package org.alongside.vault.minisign;

import java.util.Base64;
import java.util.Optional;

/// A line of base64 as minisign writes it: with padding, and nothing before or after.
final class Base64Line {
    private static final int LENGTH_MAX = 400;

    private Base64Line() {}

    static Optional<byte[]> read(String line) {
        if (line.length() > LENGTH_MAX || line.length() % 4 != 0) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getDecoder().decode(line);
            // One way to write a thing: bits that mean nothing must be zero.
            return Base64.getEncoder().encodeToString(bytes).equals(line) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException no) {
            return Optional.empty();
        }
    }
}
