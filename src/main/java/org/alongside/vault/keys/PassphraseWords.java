package org.alongside.vault.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.alongside.domain.Passphrase;

/// Offers passphrases: five plain words from a list of our own, 55 bits.
public final class PassphraseWords {
    private static final int WORDS = 5;

    private PassphraseWords() {}

    /// Five words with spaces between; the caller closes it.
    public static Passphrase offer(SecureRandom random) {
        var list = list();
        var offer = new StringBuilder();
        for (var i = 0; i < WORDS; i++) {
            offer.append(i == 0 ? "" : " ").append(list.get(random.nextInt(list.size())));
        }
        var characters = new char[offer.length()];
        offer.getChars(0, offer.length(), characters, 0);
        offer.setLength(0);
        return Passphrase.of(characters);
    }

    static List<String> list() {
        try (var in = Objects.requireNonNull(PassphraseWords.class.getResourceAsStream("words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException ownJar) {
            throw new UncheckedIOException(ownJar);
        }
    }
}
