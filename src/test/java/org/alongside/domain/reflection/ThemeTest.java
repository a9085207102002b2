package org.alongside.domain.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ThemeTest {
    @Test
    void the_frameworks_have_the_pilots_seven_themes_and_five_with_fifteen_subthemes() {
        var counts =
                Arrays.stream(Theme.values()).collect(Collectors.groupingBy(Theme::framework, Collectors.counting()));
        assertThat(counts).isEqualTo(Map.of(Framework.PRACTITIONER, 7L, Framework.PARTICIPANT, 5L));
        assertThat(Theme.MOTIVATION.subthemes()).hasSize(5);
        assertThat(Theme.RELATIONSHIP.subthemes()).hasSize(3);
        assertThat(Theme.ENGAGEMENT.subthemes()).hasSize(4);
        assertThat(Theme.COGNITIVE_IMPACT.subthemes()).hasSize(3);
        assertThat(Theme.RECOMMENDED_CHANGES.subthemes()).isEmpty();
        assertThat(Subtheme.values()).hasSize(15);
    }

    @Test
    void a_subtheme_of_another_theme_makes_no_coding() {
        var id = new UUID(1, 1);
        assertThatThrownBy(() -> new Coding(
                        id, id, Passage.NOTE, Theme.MOTIVATION, Optional.of(Subtheme.DISCLOSURE), LocalDate.EPOCH, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", " NOTE ", "srt-01:p1", "a:b:c"})
    void a_passage_has_a_name_that_names_it(String name) {
        var passage = Passage.parse(name).orElseThrow();
        assertThat(Passage.parse(passage.name())).contains(passage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "srt-01", ":p1", "srt-01:", ":"})
    void anything_else_names_none(String name) {
        assertThat(Passage.parse(name)).isEmpty();
    }
}
