package org.alongside.vault.keys;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM with 12-byte nonces and 16-byte tags after the ciphertext.
public final class Gcm {
    /// Length of a nonce.
    public static final int NONCE_BYTES = 12;
    /// Length of a tag.
    public static final int TAG_BYTES = 16;

    private Gcm() {}

    /// Ciphertext and tag. The caller never uses a nonce twice under one key.
    public static byte[] seal(Secret key, byte[] nonce, byte[] aad, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, aad).doFinal(plain);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// The plain bytes, or nothing when key, nonce, AAD, ciphertext and tag do not belong together.
    public static Optional<byte[]> open(Secret key, byte[] nonce, byte[] aad, byte[] sealed) {
        if (sealed.length < TAG_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, aad).doFinal(sealed));
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Cipher cipher(int mode, Secret key, byte[] nonce, byte[] aad) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BYTES * 8, nonce));
        cipher.updateAAD(aad);
        return cipher;
    }
}
