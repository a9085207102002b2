package org.alongside.tui.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.alongside.domain.Passphrase;

/// The shield's PIN as the vault's setting holds it: `salt:digest` in hex, the digest SHA-256 of salt ‖ PIN. It keeps
/// a curious look away while the vault is open; what protects the vault is its passphrase.
public record ShieldPin(String salt, String digest) {
    /// The fewest digits.
    public static final int DIGITS_MIN = 4;

    /// The most digits.
    public static final int DIGITS_MAX = 12;

    /// Reads the setting; empty text is no PIN.
    public static Optional<ShieldPin> of(String setting) {
        int colon = setting.indexOf(':');
        return setting.matches("[0-9a-f]+:[0-9a-f]{64}")
                ? Optional.of(new ShieldPin(setting.substring(0, colon), setting.substring(colon + 1)))
                : Optional.empty();
    }

    /// A PIN with a salt of its own.
    public static ShieldPin draw(SecureRandom random, Passphrase pin) {
        var salt = new byte[16];
        random.nextBytes(salt);
        var hex = HexFormat.of().formatHex(salt);
        return new ShieldPin(hex, digestOf(hex, String.valueOf(pin.characters())));
    }

    /// As the setting holds it.
    public String setting() {
        return salt + ":" + digest;
    }

    /// Whether that is the PIN.
    public boolean opens(String typed) {
        return MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.US_ASCII),
                digestOf(salt, typed).getBytes(StandardCharsets.US_ASCII));
    }

    /// The digest for a salt in hex and a PIN.
    public static String digestOf(String salt, String pin) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(HexFormat.of().parseHex(salt.length() % 2 == 0 ? salt : "0" + salt));
            return HexFormat.of().formatHex(sha.digest(pin.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
