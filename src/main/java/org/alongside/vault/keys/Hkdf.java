package org.alongside.vault.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// HKDF with SHA-256, RFC 5869.
public final class Hkdf {
    private static final int LENGTH_BYTES = 32;

    private Hkdf() {}

    /// 32 bytes from a secret without salt.
    public static Secret derive(Secret from, String label) {
        return run(HKDFParameterSpec.ofExtract().addIKM(from.bytes()).thenExpand(ascii(label), LENGTH_BYTES));
    }

    /// 32 bytes from a secret and a salt.
    public static Secret derive(Secret from, byte[] salt, String label) {
        return run(HKDFParameterSpec.ofExtract()
                .addIKM(from.bytes())
                .addSalt(salt)
                .thenExpand(ascii(label), LENGTH_BYTES));
    }

    private static Secret run(AlgorithmParameterSpec parameters) {
        try {
            return Secret.taking(KDF.getInstance("HKDF-SHA256").deriveData(parameters));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] ascii(String label) {
        return label.getBytes(StandardCharsets.US_ASCII);
    }
}
