package org.alongside.vault.bytes;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/// Bytes that are no secret and never change: tags, salts, nonces, sealed keys. Compared in constant time.
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /// Keeps a copy of the given bytes.
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /// Keeps a copy of a part of the given bytes.
    public static Bytes of(byte[] content, int from, int to) {
        return new Bytes(Arrays.copyOfRange(content, from, to));
    }

    /// So many zero bytes.
    public static Bytes zeros(int length) {
        return new Bytes(new byte[length]);
    }

    /// Bytes from hexadecimal digits.
    public static Bytes fromHex(String digits) {
        return new Bytes(HexFormat.of().parseHex(digits));
    }

    /// A copy, the caller's own.
    public byte[] toArray() {
        return content.clone();
    }

    /// How many.
    public int length() {
        return content.length;
    }

    /// Lower-case hexadecimal digits.
    public String hex() {
        return HexFormat.of().formatHex(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && MessageDigest.isEqual(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return hex();
    }
}
