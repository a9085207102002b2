package org.alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DidYouMeanTest {
    private static final List<String> KNOWN = List.of("FULL", "PART", "REPEATED", "SCRIPT", "SKIPPED");

    @ParameterizedTest
    @CsvSource({"FUL,FULL", "full,FULL", "SCRPIT,SCRIPT", "skiped,SKIPPED", "repeted,REPEATED"})
    void finds_the_nearest_word(String typed, String meant) {
        assertThat(DidYouMean.of(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"HALF", "watched", "''", "x"})
    void says_nothing_when_nothing_is_near(String typed) {
        assertThat(DidYouMean.of(typed, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abc,abc,0", "abc,acb,1", "abc,ab,1", "'',abc,3", "kitten,sitting,3"})
    void counts_letters_put_in_taken_out_changed_or_swapped(String one, String other, int distance) {
        assertThat(DidYouMean.distance(one, other)).isEqualTo(distance);
        assertThat(DidYouMean.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void a_very_long_word_is_not_looked_at() {
        assertThat(DidYouMean.of("F".repeat(10_000), KNOWN)).isEmpty();
    }
}
