package org.alongside.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import org.alongside.domain.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "otter kettle violet brisk",
                "otter-kettle-violet-brisk",
                "elm pea hop jog",
                "fifteen letters",
                "zażółć gęślą jaźń dziś",
                "Tr0ub4dor&3xyzzyQ"
            })
    void takes_four_words_or_fifteen_characters(String words) {
        assertThat(objection(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "otter", "otter kettle", "a b c d e f g", "fourteen chars", "elm pea hop j"})
    void refuses_what_is_too_short(String words) {
        assertThat(objection(words)).hasValueSatisfying(why -> assertThat(why).startsWith("That is too short."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "Correct-Horse-Battery-Staple!",
                "The quick brown fox",
                "1234 5678 9012 345",
                "PASSWORD password"
            })
    void refuses_what_everybody_tries_first(String words) {
        assertThat(objection(words)).hasValueSatisfying(why -> assertThat(why).startsWith("That is one of the first"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"otter otter otter otter", "aaaaaaaaaaaaaaaa", "abcabcabcabcabcabc", "ababa babab ababa"})
    void refuses_what_repeats_itself(String words) {
        assertThat(objection(words)).hasValueSatisfying(why -> assertThat(why).startsWith("That repeats itself."));
    }

    @Test
    void the_list_holds_over_two_thousand_different_plain_words() {
        var list = PassphraseWords.list();
        assertThat(list).hasSizeGreaterThan(2048).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z]{3,9}"));
    }

    @Test
    void what_is_offered_is_five_words_that_the_rules_take() {
        var random = new SecureRandom();
        var offered = new HashSet<String>();
        for (var i = 0; i < 200; i++) {
            try (var offer = PassphraseWords.offer(random)) {
                assertThat(PassphraseRules.objection(offer)).isEmpty();
                offered.add(new String(offer.characters()));
            }
        }
        assertThat(offered).hasSize(200).allMatch(words -> words.split(" ").length == 5);
    }

    private static Optional<String> objection(String words) {
        try (var passphrase = Passphrase.of(words.toCharArray())) {
            return PassphraseRules.objection(passphrase);
        }
    }
}
