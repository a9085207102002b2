package org.alongside.vault.keys;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.alongside.domain.Decision;

/// The printed code that opens a vault when its passphrase is lost: 130 random bits and two check characters.
public final class RecoveryCode implements AutoCloseable {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_CHARACTERS = 26;
    private static final int GROUP = 4;
    private static final String FIELD = "recovery_code";

    private final int[] symbols; // with the two check symbols

    private RecoveryCode(int[] symbols) {
        this.symbols = symbols;
    }

    /// A new one at random.
    public static RecoveryCode draw(SecureRandom random) {
        var symbols = new int[RANDOM_CHARACTERS + 2];
        for (var i = 0; i < RANDOM_CHARACTERS; i++) {
            symbols[i] = random.nextInt(ALPHABET.length());
        }
        CheckSymbols.append(symbols);
        return new RecoveryCode(symbols);
    }

    /// Reads what a person typed from paper; where one character is wrong the refusal names its group. The array is
    /// wiped.
    public static Decision<RecoveryCode> read(char[] typed) {
        var symbols = new int[RANDOM_CHARACTERS + 2];
        try {
            var count = 0;
            for (var character : typed) {
                if (character == '-' || Character.isWhitespace(character)) {
                    continue;
                }
                var symbol = symbol(character);
                if (symbol < 0 || count == symbols.length) {
                    return symbol < 0 ? refuse(strange(count)) : refuse("is too long: it has 28 characters");
                }
                symbols[count++] = symbol;
            }
            return count < symbols.length ? refuse("is too short: it has 28 characters") : checked(symbols);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /// As it is printed, in groups of four; the caller wipes it.
    public char[] printed() {
        var printed = new char[symbols.length + symbols.length / GROUP - 1];
        var to = 0;
        for (var i = 0; i < symbols.length; i++) {
            if (i > 0 && i % GROUP == 0) {
                printed[to++] = '-';
            }
            printed[to++] = ALPHABET.charAt(symbols[i]);
        }
        return printed;
    }

    Secret key(byte[] salt, UUID vault) {
        var ascii = new byte[RANDOM_CHARACTERS];
        for (var i = 0; i < RANDOM_CHARACTERS; i++) {
            ascii[i] = (byte) ALPHABET.charAt(symbols[i]);
        }
        try (var code = Secret.taking(ascii)) {
            return Hkdf.derive(code, salt, "alongside/v1/recovery-slot/" + vault);
        }
    }

    @Override
    public void close() {
        Arrays.fill(symbols, 0);
    }

    private static Decision<RecoveryCode> checked(int[] symbols) {
        return switch (CheckSymbols.check(symbols)) {
            case CheckSymbols.Answer.Right() -> Decision.keep(new RecoveryCode(symbols));
            case CheckSymbols.Answer.OneWrong(int index) ->
                refuse("has a wrong character in group " + (index / GROUP + 1));
            case CheckSymbols.Answer.Wrong() -> refuse("has more than one wrong character");
        };
    }

    private static String strange(int index) {
        return "has a character in group " + (index / GROUP + 1) + " that no code has";
    }

    private static Decision<RecoveryCode> refuse(String reason) {
        return Decision.refuse(FIELD, reason, "Compare it with the printed sheet.");
    }

    private static int symbol(char typed) {
        var upper = String.valueOf(typed).toUpperCase(Locale.ROOT).charAt(0);
        return switch (upper) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> ALPHABET.indexOf(upper);
        };
    }
}
