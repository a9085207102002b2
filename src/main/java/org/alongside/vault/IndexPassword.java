package org.alongside.vault;

import java.util.Arrays;
import org.alongside.vault.keys.Secret;

/// The database's file password: 64 hexadecimal digits, wiped when closed.
public final class IndexPassword implements AutoCloseable {
    private static final String DIGITS = "0123456789abcdef";

    private final char[] characters;

    IndexPassword(Secret key) {
        var bytes = key.bytes();
        characters = new char[2 * bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            characters[2 * i] = DIGITS.charAt((bytes[i] & 0xF0) >> 4);
            characters[2 * i + 1] = DIGITS.charAt(bytes[i] & 0x0F);
        }
    }

    /// A copy; the caller, or the database it is given to, wipes it.
    public char[] characters() {
        return characters.clone();
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "IndexPassword";
    }
}
