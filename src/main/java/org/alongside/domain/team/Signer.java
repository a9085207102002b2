package org.alongside.domain.team;

import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.domain.Decision;

/// A vault and the key that it signs with, as they are told to a supervisor.
///
/// @param key Ed25519, 64 lower-case hex digits
public record Signer(UUID vault, String key) {
    private static final String HEAD = "alongside-signer-1:";
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern WHOLE =
            Pattern.compile(HEAD + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([0-9a-f]{64})");

    /// Refuses what is no key.
    public Signer {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("a signing key has 64 hex digits");
        }
    }

    /// Reads what `team key` printed, with whatever blanks the post has put around it.
    public static Decision<Signer> read(String told) {
        var match = WHOLE.matcher(told.strip());
        return match.matches()
                ? Decision.keep(new Signer(UUID.fromString(match.group(1)), match.group(2)))
                : Decision.refuse(
                        "key",
                        "is no practitioner's signing key: one begins with " + HEAD,
                        "Ask for what alongside team key prints there.");
    }

    /// As it is told.
    public String text() {
        return HEAD + vault + ":" + key;
    }
}
