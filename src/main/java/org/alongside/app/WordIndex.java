package org.alongside.app;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Which places hold a word that begins so. Filled once, place after place, then asked from any thread.
final class WordIndex {
    private static final int FEW = 64;
    private static final int BITS_OF_INT = 32;

    private final Map<String, Places> filling = new HashMap<>();
    private String[] words = {};
    private Places[] places = {};
    private final Map<Character, BitSet> byLetter = new HashMap<>();

    /// The places of one word, in rising order: as numbers while they are few, as bits once these are smaller.
    private static final class Places {
        private int[] numbers = new int[2];
        private int count;
        private int last = -1;
        private BitSet bits = new BitSet(0);

        private void add(int place) {
            if (place == last) {
                return;
            }
            last = place;
            if (numbers.length == 0) {
                bits.set(place);
                return;
            }
            if (count == numbers.length) {
                if (count >= FEW && count > place / BITS_OF_INT) {
                    addTo(bits);
                    bits.set(place);
                    numbers = new int[0];
                    return;
                }
                numbers = Arrays.copyOf(numbers, count + count / 2 + 1);
            }
            numbers[count++] = place;
        }

        private void addTo(BitSet all) {
            if (numbers.length == 0) {
                all.or(bits);
                return;
            }
            for (int at = 0; at < count; at++) {
                all.set(numbers[at]);
            }
        }
    }

    /// Every word of a text stands at that place; places come in rising order.
    void add(int place, String text) {
        var plain = ExerciseText.plain(text);
        int from = ExerciseText.wordFrom(plain, 0);
        while (from < plain.length()) {
            int end = ExerciseText.wordEnd(plain, from);
            filling.computeIfAbsent(plain.substring(from, end), _ -> new Places())
                    .add(place);
            from = ExerciseText.wordFrom(plain, end);
        }
    }

    /// Nothing is added any more; now it can be asked.
    void settle() {
        words = filling.keySet().toArray(String[]::new);
        Arrays.sort(words);
        places = new Places[words.length];
        for (int at = 0; at < words.length; at++) {
            places[at] = filling.getOrDefault(words[at], new Places());
            // A letter begins thousands of words, and is typed each time: its places are gathered once.
            places[at].addTo(byLetter.computeIfAbsent(words[at].charAt(0), _ -> new BitSet()));
        }
        filling.clear();
    }

    /// Leaves of those places the ones that hold a word beginning so.
    void keep(BitSet left, String beginning) {
        if (beginning.length() == 1) {
            left.and(byLetter.getOrDefault(beginning.charAt(0), new BitSet(0)));
            return;
        }
        var any = new BitSet(left.length());
        int at = Arrays.binarySearch(words, beginning);
        for (int word = at < 0 ? -at - 1 : at; word < words.length && words[word].startsWith(beginning); word++) {
            places[word].addTo(any);
        }
        left.and(any);
    }
}
