package org.alongside.vault.age;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.security.GeneralSecurityException;
import org.alongside.domain.Decision;

/// Whom a file can be sealed to: the public half of an age identity, such as `age1ql3z7…`. No secret.
///
/// @param text as it is written, in small letters
public record AgeRecipient(String text) {
    private static final String FIELD = "recipient";
    private static final String PREFIX = "age1";
    private static final int LENGTH = 62; // characters
    private static final int KEY_BYTES = 32;
    private static final String COPY_AGAIN = "Copy it again from where it was published.";

    /// Refuses what [#read] would refuse.
    public AgeRecipient {
        if (!isRight(text)) {
            throw new IllegalArgumentException("not an age recipient");
        }
    }

    /// Reads what was typed or copied; a wrong character is noticed by its checksum.
    public static Decision<AgeRecipient> read(String typed) {
        var text = typed.strip();
        if (text.startsWith("AGE-SECRET-KEY-")) {
            return Decision.refuse(
                    FIELD,
                    "is a secret key",
                    "Give the public one that begins with age1. Keep the secret one away from this machine.");
        }
        if (!text.startsWith(PREFIX)) {
            return Decision.refuse(FIELD, "is no age recipient: one begins with age1", COPY_AGAIN);
        }
        if (text.length() != LENGTH) {
            return Decision.refuse(
                    FIELD, "has " + text.length() + " characters: an age recipient has " + LENGTH, COPY_AGAIN);
        }
        return isRight(text)
                ? Decision.keep(new AgeRecipient(text))
                : Decision.refuse(FIELD, "has a wrong character: its checksum does not fit", COPY_AGAIN);
    }

    RecipientStanzaWriter writer() throws GeneralSecurityException {
        return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
    }

    private static boolean isRight(String text) {
        if (text.length() != LENGTH || !text.startsWith(PREFIX)) {
            return false;
        }
        try {
            var address = Bech32.getDecoder().decode(text);
            return "age".contentEquals(address.getHumanReadablePart()) && address.getData().length == KEY_BYTES;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
