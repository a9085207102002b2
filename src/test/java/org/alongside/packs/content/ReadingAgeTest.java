package org.alongside.packs.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadingAgeTest {
    @ParameterizedTest
    @CsvSource({
        "cat,1", "time,1", "walked,1", "wanted,2", "table,2", "people,2", "family,3", "relationship,4",
        "probation,3", "responsibility,6", "situation,4", "notice,2", "notices,3", "safe,1", "something,2", "quiet,2",
        "idea,3", "area,3", "experience,4", "trying,2", "patience,2"
    })
    void counts_syllables(String word, int syllables) {
        assertThat(ReadingAge.syllables(word))
                .isBetween(syllables - (syllables > 3 ? 1 : 0), syllables + (syllables > 2 ? 1 : 0));
    }

    @Test
    void easy_words_are_for_a_young_reader_and_hard_ones_for_an_older() {
        assertThat(ReadingAge.of(List.of("The cat sat on the mat. It was warm. He was glad.")))
                .isLessThan(7);
        assertThat(ReadingAge.of(List.of(
                        "Participants demonstrating responsibility should subsequently consider the motivational"
                                + " implications of their individual circumstances.")))
                .isGreaterThan(18);
    }

    @Test
    void nothing_to_read_needs_no_age() {
        assertThat(ReadingAge.of(List.of("", "…"))).isZero();
    }
}
