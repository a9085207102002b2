package org.alongside.domain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// A passphrase in memory that can be wiped. It is never a String of ours, never logged, never compared.
public final class Passphrase implements AutoCloseable {
    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /// Takes over the characters: the caller's array is copied and wiped.
    public static Passphrase of(char[] typed) {
        var own = typed.clone();
        Arrays.fill(typed, '\0');
        return new Passphrase(own);
    }

    /// How many characters were typed.
    public int length() {
        return characters.length;
    }

    /// A copy of the characters; the caller wipes it.
    public char[] characters() {
        return characters.clone();
    }

    /// The UTF-8 bytes of the NFC form; the caller wipes them.
    public byte[] utf8() {
        // The normaliser works on strings; the copy it leaves cannot be wiped, and lives until the next collection.
        var composed = Normalizer.isNormalized(CharBuffer.wrap(characters), Normalizer.Form.NFC)
                ? CharBuffer.wrap(characters)
                : CharBuffer.wrap(Normalizer.normalize(CharBuffer.wrap(characters), Normalizer.Form.NFC));
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.clear();
        encoded.put(new byte[encoded.capacity()]);
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }
}
