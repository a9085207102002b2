package org.alongside.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.alongside.domain.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final String printed =
            new String(RecoveryCode.draw(new SecureRandom()).printed());

    @Test
    void reads_what_was_printed_in_any_case_and_spacing() {
        for (var typed : new String[] {
            printed,
            printed.replace("-", ""),
            printed.replace("-", " "),
            " " + printed.toLowerCase(java.util.Locale.ROOT)
        }) {
            assertThat(new String(kept(typed).printed())).isEqualTo(printed);
        }
    }

    @Test
    void takes_letters_that_look_like_digits_as_those_digits() {
        var confused = printed.replace('0', 'o').replace('1', 'l');
        assertThat(new String(kept(confused).printed())).isEqualTo(printed);
        assertThat(new String(kept(printed.replace('1', 'I')).printed())).isEqualTo(printed);
    }

    @Test
    void names_the_group_of_every_single_wrong_character() {
        for (var i = 0; i < printed.length(); i++) {
            for (var symbol = 0; symbol < ALPHABET.length(); symbol++) {
                var wrong = ALPHABET.charAt(symbol);
                if (printed.charAt(i) == '-' || printed.charAt(i) == wrong) {
                    continue;
                }
                assertThat(refused(replace(printed, i, wrong)))
                        .isEqualTo("has a wrong character in group " + (i / 5 + 1));
            }
        }
    }

    @Test
    void notices_every_swap_of_two_characters() {
        for (var i = 0; i < printed.length(); i++) {
            for (var j = i + 1; j < printed.length(); j++) {
                var swapped = replace(replace(printed, i, printed.charAt(j)), j, printed.charAt(i));
                if (printed.charAt(i) != '-' && printed.charAt(j) != '-' && !swapped.equals(printed)) {
                    assertThat(refused(swapped)).contains("wrong character");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "ABCD", "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-234"})
    void refuses_a_code_that_is_too_short(String typed) {
        assertThat(refused(typed)).isEqualTo("is too short: it has 28 characters");
    }

    @Test
    void refuses_a_code_that_is_too_long_or_holds_a_strange_sign() {
        assertThat(refused(printed + "0")).isEqualTo("is too long: it has 28 characters");
        assertThat(refused(replace(printed, 7, 'U'))).isEqualTo("has a character in group 2 that no code has");
        assertThat(refused(replace(printed, 0, 'é'))).isEqualTo("has a character in group 1 that no code has");
    }

    @Test
    void wipes_what_was_typed() {
        var typed = printed.toCharArray();
        RecoveryCode.read(typed);
        assertThat(typed).containsOnly('\0');
    }

    private static RecoveryCode kept(String typed) {
        return ((Decision.Keep<RecoveryCode>) RecoveryCode.read(typed.toCharArray())).value();
    }

    private static String refused(String typed) {
        return ((Decision.Refuse<RecoveryCode>) RecoveryCode.read(typed.toCharArray())).reason();
    }

    private static String replace(String text, int at, char by) {
        return text.substring(0, at) + by + text.substring(at + 1);
    }
}
