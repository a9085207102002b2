package org.alongside.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The vault that was written when the format was settled, file by file.
public final class Vectors {
    private static final String FILE = "/vectors/vault-1.txt";

    private Vectors() {}

    /// Bytes by name: `vault.key`, the segments, and what opens them.
    public static Map<String, byte[]> all() {
        try (var in = Objects.requireNonNull(Vectors.class.getResourceAsStream(FILE))) {
            var vectors = new TreeMap<String, byte[]>();
            new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        var parts = line.split(" = ", 2);
                        vectors.put(parts[0], HexFormat.of().parseHex(parts[1]));
                    });
            return vectors;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// One of them.
    public static byte[] of(String name) {
        return Objects.requireNonNull(all().get(name));
    }
}
