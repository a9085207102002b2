package org.alongside.tui.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class KeyMapTest {
    @Test
    void the_shield_means_the_same_in_every_place() {
        for (var key : KeyMap.all().getFirst().keys()) {
            for (var where : Where.values()) {
                assertThat(KeyMap.find(key, EnumSet.of(where, Where.EVERYWHERE)))
                        .contains(Action.SHIELD);
            }
        }
    }

    @Test
    void a_bare_letter_does_nothing_where_text_is_typed() {
        for (var binding : KeyMap.all()) {
            if (binding.isLetter()) {
                assertThat(binding.where())
                        .as(binding.sentence())
                        .containsAnyOf(Where.LETTERS, Where.PLAYING, Where.READ_TOGETHER, Where.CHOICE);
            }
        }
        assertThat(KeyMap.find(Key.of('p'), Set.of(Where.EVERYWHERE, Where.TYPING, Where.TODAY)))
                .isEmpty();
    }

    @Test
    void no_more_than_seven_things_are_hinted_at_and_shield_and_help_always_are() {
        for (var where : Where.values()) {
            var hints = KeyMap.hints(EnumSet.of(where, Where.EVERYWHERE, Where.LETTERS));
            assertThat(hints).hasSizeBetween(2, 7);
            assertThat(hints).extracting(Binding::action).contains(Action.SHIELD, Action.HELP);
        }
    }
}
