package org.alongside.vault.keys;

import java.util.Arrays;

/// Secret bytes that are wiped when closed. Never printed, compared by nobody but ciphers.
public final class Secret implements AutoCloseable {
    private final byte[] content;

    private Secret(byte[] content) {
        this.content = content;
    }

    /// Takes the array over: closing wipes it.
    public static Secret taking(byte[] content) {
        return new Secret(content);
    }

    /// The bytes themselves, not a copy; worthless once this is closed.
    public byte[] bytes() {
        return content;
    }

    @Override
    public void close() {
        Arrays.fill(content, (byte) 0);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
