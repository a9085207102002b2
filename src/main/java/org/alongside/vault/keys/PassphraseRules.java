package org.alongside.vault.keys;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.Passphrase;

/// What a passphrase must be: at least four words or fifteen characters, and none of those that everybody tries first.
public final class PassphraseRules {
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_WORD_LETTERS = 3;
    private static final int LEAST_CHARACTERS = 15;
    private static final int LEAST_DIFFERENT_CHARACTERS = 6;
    private static final int MOST_CHARACTERS = 1_000;

    /// Letters and digits only, lower case; a passphrase is refused when that is all there is to it.
    private static final List<String> TRIED_FIRST = List.of(
            "correcthorsebatterystaple",
            "thequickbrownfox",
            "thequickbrownfoxjumpsoverthelazydog",
            "passwordpassword",
            "passwordpasswordpassword",
            "thisismypassword",
            "thisismypassphrase",
            "mypasswordispassword",
            "letmeinletmeinletmein",
            "iloveyouiloveyou",
            "tobeornottobe",
            "tobeornottobethatisthequestion",
            "maytheforcebewithyou",
            "onetwothreefour",
            "onetwothreefourfive",
            "alongsidealongside",
            "probationofficer",
            "probationservice",
            "hisandhersmajestysprisonandprobationservice",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertyuiopasdfghjkl",
            "qwertyuiop1234567890",
            "1234567890qwertyuiop",
            "abcdefghijklmnop",
            "abcdefghijklmnopqrstuvwxyz",
            "123456789012345",
            "1234567890123456",
            "12345678901234567890");

    private PassphraseRules() {}

    /// Why it will not do, in a plain sentence; nothing when it will.
    public static Optional<String> objection(Passphrase passphrase) {
        var typed = passphrase.characters();
        var core = new char[typed.length];
        try {
            var length = copyLettersAndDigits(typed, core);
            return objection(typed, Arrays.copyOf(core, length));
        } finally {
            Arrays.fill(typed, '\0');
            Arrays.fill(core, '\0');
        }
    }

    private static Optional<String> objection(char[] typed, char[] core) {
        try {
            if (typed.length > MOST_CHARACTERS) {
                return Optional.of("That is longer than 1,000 characters. Use four or five words.");
            }
            if (typed.length < LEAST_CHARACTERS && words(typed) < LEAST_WORDS) {
                return Optional.of("That is too short. Use at least four words, or 15 characters.");
            }
            if (isTriedFirst(core)) {
                return Optional.of(
                        "That is one of the first that anybody would try. Use four words that do not belong together.");
            }
            if (repeats(core) || different(core) < LEAST_DIFFERENT_CHARACTERS) {
                return Optional.of("That repeats itself. Use four different words.");
            }
            return Optional.empty();
        } finally {
            Arrays.fill(core, '\0');
        }
    }

    private static int copyLettersAndDigits(char[] from, char[] to) {
        var length = 0;
        for (var character : from) {
            if (Character.isLetterOrDigit(character)) {
                to[length++] = Character.toLowerCase(character);
            }
        }
        return length;
    }

    private static int words(char[] typed) {
        var words = 0;
        var letters = 0;
        for (var character : typed) {
            letters = Character.isLetterOrDigit(character) ? letters + 1 : 0;
            words += letters == LEAST_WORD_LETTERS ? 1 : 0;
        }
        return words;
    }

    private static boolean isTriedFirst(char[] core) {
        var wrapped = CharBuffer.wrap(core);
        return TRIED_FIRST.stream().anyMatch(tried -> CharSequence.compare(wrapped, tried) == 0);
    }

    /// Whether it is one part said twice or more.
    private static boolean repeats(char[] core) {
        for (var part = 1; part <= core.length / 2; part++) {
            if (core.length % part == 0 && Arrays.equals(core, part, core.length, core, 0, core.length - part)) {
                return true;
            }
        }
        return false;
    }

    private static long different(char[] core) {
        return CharBuffer.wrap(core).chars().distinct().count();
    }
}
