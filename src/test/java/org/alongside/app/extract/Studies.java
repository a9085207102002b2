package org.alongside.app.extract;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.alongside.domain.Passphrase;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.Secret;
import org.alongside.vault.keys.StudyKey;
import org.alongside.vault.keys.StudyKeyFile;

/// Studies with real keys, made from a word instead of a vault.
public final class Studies {
    private Studies() {}

    /// The study of that name in the vault that the word stands for.
    public static Study named(String name, String vault) {
        try (var secret = Secret.taking(vault.getBytes(StandardCharsets.UTF_8))) {
            return of(StudyKey.of(secret, name));
        }
    }

    /// The study in a file.
    public static Study read(byte[] file, Passphrase passphrase) {
        return of(StudyKeyFile.open(file, passphrase));
    }

    private static Study of(StudyKey key) {
        return new Study() {
            @Override
            public String name() {
                return key.study();
            }

            @Override
            public String of(String kind, String what) {
                return key.pseudonym(kind, what);
            }

            @Override
            public int shiftDays(String crn) {
                return key.shiftDays(crn);
            }

            @Override
            public byte[] file(Passphrase passphrase) {
                return StudyKeyFile.seal(key, passphrase, KdfCost.practice(), new SecureRandom());
            }

            @Override
            public void close() {
                key.close();
            }
        };
    }
}
