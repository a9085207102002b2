package org.alongside.exchange.extract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/// `SHA256SUMS`: what each file was when it was written, as `sha256sum -c` reads it.
final class Sums {
    static final String NAME = "SHA256SUMS";

    private Sums() {}

    static String of(SortedMap<String, byte[]> files) {
        var text = new StringBuilder();
        files.forEach((name, bytes) ->
                text.append(hex(bytes)).append("  ").append(name).append('\n'));
        return text.toString();
    }

    static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static byte[] bytes(Map<String, byte[]> files, String name) {
        var bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalStateException("a file was not written: " + name);
        }
        return bytes;
    }
}
