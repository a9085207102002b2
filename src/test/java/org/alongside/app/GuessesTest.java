package org.alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuessesTest {
    @Test
    void waits_longer_after_each_wrong_guess_and_leaves_after_the_tenth() {
        var guesses = Stream.iterate(Guesses.NONE, Guesses::oneMore).limit(11).toList();
        assertThat(guesses.stream().map(each -> each.pause().toSeconds()))
                .containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L);
        assertThat(guesses.stream().map(Guesses::isOver))
                .containsExactly(false, false, false, false, false, false, false, false, false, false, true);
    }
}
