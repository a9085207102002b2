package org.alongside.app.team;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;

/// A key in 16 digits, to be read out and compared by two people who know each other's voice.
///
/// @param text four groups of four
public record Fingerprint(String text) {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String LABEL = "alongside/v1/fingerprint/";
    private static final int BYTES = 10;
    private static final int GROUP = 4;

    /// Of a key, as it is told.
    public static Fingerprint of(String key) {
        var head = Arrays.copyOf(sha256((LABEL + key).getBytes(StandardCharsets.US_ASCII)), BYTES);
        var number = new BigInteger(1, head);
        var text = new StringBuilder();
        for (int place = BYTES * 8 / 5 - 1; place >= 0; place--) {
            text.append(DIGITS.charAt(number.shiftRight(5 * place).intValue() & 31));
            if (place > 0 && place % GROUP == 0) {
                text.append('-');
            }
        }
        return new Fingerprint(text.toString());
    }

    /// Whether that is what was read out, however it was typed.
    public boolean isTyped(String typed) {
        return plain(typed).equals(plain(text));
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
