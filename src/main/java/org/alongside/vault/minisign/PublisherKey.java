package org.alongside.vault.minisign;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/// A public key of minisign: the algorithm `Ed`, 8 bytes of key id, 32 bytes of Ed25519 key; as base64 one line.
public final class PublisherKey {
    private static final int LENGTH = 42;
    private static final int FINGERPRINT_BYTES = 10;

    private final byte[] bytes;

    PublisherKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// From a key's line, or from the whole of a `.pub` file, whose last line it is.
    public static Optional<PublisherKey> parse(String text) {
        return text.strip()
                .lines()
                .reduce((_, last) -> last)
                .flatMap(Base64Line::read)
                .flatMap(bytes -> {
                    boolean fits = bytes.length == LENGTH && bytes[0] == 'E' && bytes[1] == 'd';
                    return fits ? Optional.of(new PublisherKey(bytes)) : Optional.empty();
                });
    }

    /// As minisign writes it.
    public String line() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// The id that minisign shows. Whoever makes a key may choose it; to compare keys, compare [#fingerprint].
    public String id() {
        return KeyId.words(bytes, 2);
    }

    /// Five groups of four, of the SHA-256 of the key itself, to be read out over the telephone.
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES).replaceAll("(.{4})(?=.)", "$1-");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    boolean signed(byte[] message, byte[] signature) {
        try {
            var signer = new Ed25519Signer();
            signer.init(false, new Ed25519PublicKeyParameters(bytes, 2 + KeyId.LENGTH));
            signer.update(message, 0, message.length);
            return signer.verifySignature(signature);
        } catch (IllegalArgumentException noPoint) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublisherKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return id();
    }
}
