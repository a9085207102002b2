package org.alongside.packs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What fuzzing found in YAML heads.
final class YamlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a: \"\\x", "a: [\"\\u12", "a: *a", "a: &a [b]\nc: *a", "a: &a {b: *a}", "a: !!binary \u00e9"})
    void refuses_what_the_library_stumbles_over_or_would_unfold(String text) {
        refuses(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "{a: [", "- ", "? ", "{? "})
    void refuses_more_levels_than_any_head_has(String opening) {
        refuses("a: 1\nb: " + opening.repeat(21));
        refuses(opening.repeat(50_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {1023, 1024, 1025, 1026, 2050})
    void refuses_half_a_character_wherever_a_buffer_ends(int at) {
        refuses("a".repeat(at - 1) + '\uD83D');
    }

    private static void refuses(String text) {
        assertThatThrownBy(() -> Yaml.mapping("small/pack.yaml", text))
                .isInstanceOf(BadContent.class)
                .hasMessageStartingWith("small/pack.yaml: ");
    }
}
