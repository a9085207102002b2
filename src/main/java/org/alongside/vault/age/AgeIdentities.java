package org.alongside.vault.age;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.Decision;

/// The secret halves of some recipients, as an age identity file holds them.
public final class AgeIdentities {
    private static final String FIELD = "identity";
    private static final int MOST = 64;
    private static final String SECRET_KEY = "AGE-SECRET-KEY-1";

    private final List<RecipientStanzaReader> readers;

    private AgeIdentities(List<RecipientStanzaReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /// Reads the content of an identity file: one identity a line, with comments and blank lines between.
    public static Decision<AgeIdentities> read(String content) {
        if (content.startsWith("age-encryption.org/") || content.startsWith("-----BEGIN AGE ENCRYPTED FILE")) {
            return refuse("is itself locked with a passphrase", "Open it with age -d first.");
        }
        var readers = new ArrayList<RecipientStanzaReader>();
        for (var line : content.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (readers.size() == MOST) {
                return refuse("holds more than " + MOST + " identities", "Take one with fewer.");
            }
            try {
                readers.add(reader(line));
            } catch (GeneralSecurityException | IllegalArgumentException wrong) {
                return refuse(
                        "has a line that is no age identity: one begins with " + SECRET_KEY,
                        "Take the file that age-keygen made.");
            }
        }
        return readers.isEmpty()
                ? refuse("holds no identity", "Take the file that age-keygen made.")
                : Decision.keep(new AgeIdentities(readers));
    }

    List<RecipientStanzaReader> readers() {
        return readers;
    }

    private static RecipientStanzaReader reader(String line) throws GeneralSecurityException {
        if (!line.startsWith(SECRET_KEY)) {
            throw new IllegalArgumentException("another kind of identity");
        }
        return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(line);
    }

    private static Decision<AgeIdentities> refuse(String reason, String nextStep) {
        return Decision.refuse(FIELD, reason, nextStep);
    }

    @Override
    public String toString() {
        return "AgeIdentities";
    }
}
