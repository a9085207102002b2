package org.alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordIndexTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void finds_what_reading_everything_finds(long seed) {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var texts = new ArrayList<List<String>>();
        var index = new WordIndex();
        for (int place = 0; place < 600; place++) {
            var words = new ArrayList<String>();
            for (int word = dice.nextInt(8); word >= 0; word--) {
                words.add(word(dice));
            }
            texts.add(words);
            // The Welsh of it with its accent, capitals, and signs between.
            index.add(place, String.join(" – ", words).replace("w", "Ŵ") + "!");
            index.add(place, String.join(",", words));
        }
        index.settle();
        for (int round = 0; round < 200; round++) {
            var beginning = round == 0 ? "zz" : word(dice).substring(0, 1 + dice.nextInt(2));
            var left = new BitSet();
            left.set(0, texts.size());
            index.keep(left, beginning);
            for (int place = 0; place < texts.size(); place++) {
                assertThat(left.get(place))
                        .as("seed %d, %s at %d", seed, beginning, place)
                        .isEqualTo(texts.get(place).stream().anyMatch(word -> word.startsWith(beginning)));
            }
        }
    }

    /// Few letters, so that some words are at most places and others at few.
    private static String word(RandomGenerator dice) {
        var letters = new StringBuilder();
        for (int at = 2 + dice.nextInt(2); at > 0; at--) {
            letters.append("aaaaaabcdw".charAt(dice.nextInt(10)));
        }
        return letters.toString();
    }
}
