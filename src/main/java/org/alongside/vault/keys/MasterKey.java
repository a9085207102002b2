package org.alongside.vault.keys;

import java.security.SecureRandom;
import java.util.UUID;
import org.alongside.vault.bytes.Bytes;

/// The key that all others in a vault are made from. Drawn once, never typed, kept only in slots.
public final class MasterKey implements AutoCloseable {
    static final int LENGTH_BYTES = 32;

    private final UUID vault;
    private final Secret secret;

    MasterKey(UUID vault, Secret secret) {
        if (secret.bytes().length != LENGTH_BYTES) {
            throw new IllegalArgumentException("a master key has 32 bytes");
        }
        this.vault = vault;
        this.secret = secret;
    }

    /// A new one at random.
    public static MasterKey draw(UUID vault, SecureRandom random) {
        var bytes = new byte[LENGTH_BYTES];
        random.nextBytes(bytes);
        return new MasterKey(vault, Secret.taking(bytes));
    }

    /// The vault it belongs to.
    public UUID vault() {
        return vault;
    }

    /// The key for one use; the caller closes it.
    public Secret use(Use use) {
        return Hkdf.derive(secret, "alongside/v1/" + use.label() + "/" + vault);
    }

    /// What is stored in the clear to show that this is the right key.
    public Bytes check() {
        try (var check = use(Use.CHECK)) {
            return Bytes.of(check.bytes());
        }
    }

    Secret secret() {
        return secret;
    }

    /// Another one in memory, closed apart from this.
    MasterKey copy() {
        return new MasterKey(vault, Secret.taking(secret.bytes().clone()));
    }

    byte[] seal(Secret with, Bytes nonce, byte[] aad) {
        return Gcm.seal(with, nonce.toArray(), aad, secret.bytes());
    }

    @Override
    public void close() {
        secret.close();
    }
}
