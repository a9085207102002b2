package org.alongside.vault.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key that one study's pseudonyms are made with. Whoever has it and a CRN can work out that person's pseudonym.
public final class StudyKey implements AutoCloseable {
    static final int LENGTH_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int PSEUDONYM_BYTES = 16;
    private static final int DAYS = 365; // -182 to 182

    private final String study;
    private final Secret secret;

    StudyKey(String study, Secret secret) {
        this.study = study;
        this.secret = secret;
    }

    /// The key of that study in one vault: the same as long as the vault keeps its master key.
    ///
    /// @param pseudonyms the vault's key for [Use#PSEUDONYMS], which stays the caller's to close
    public static StudyKey of(Secret pseudonyms, String study) {
        return new StudyKey(study, Secret.taking(mac(pseudonyms, "study", study)));
    }

    /// The study's name.
    public String study() {
        return study;
    }

    /// 32 hexadecimal digits for a person or thing.
    public String pseudonym(String kind, String what) {
        return HexFormat.of().formatHex(mac(secret, kind, what), 0, PSEUDONYM_BYTES);
    }

    /// By how many days everything about that person is shifted, -182 to 182.
    public int shiftDays(String crn) {
        long drawn = ByteBuffer.wrap(mac(secret, "shift", crn)).getLong();
        return (int) Long.remainderUnsigned(drawn, DAYS) - DAYS / 2;
    }

    Secret secret() {
        return secret;
    }

    private static byte[] mac(Secret key, String kind, String what) {
        var message = (kind + "\0" + what).getBytes(StandardCharsets.UTF_8);
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        } finally {
            Arrays.fill(message, (byte) 0);
        }
    }

    @Override
    public void close() {
        secret.close();
    }

    @Override
    public String toString() {
        return "StudyKey";
    }
}
