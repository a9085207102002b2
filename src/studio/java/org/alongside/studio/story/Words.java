package org.alongside.studio.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How the constants of the code are written in a storyboard: `OPEN_HANDS` is `open-hands`.
public final class Words {
    private static final int CLOSE_ENOUGH = 3;

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> kind, String word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }

    static <E extends Enum<E>> E read(Class<E> kind, String what, String word, int line) {
        return read(kind, what, word, line, List.of());
    }

    /// `also`: what else might have stood here, for the suggestion.
    static <E extends Enum<E>> E read(
            Class<E> kind, String what, String word, int line, List<Class<? extends Enum<?>>> also) {
        return find(kind, word).orElseThrow(() -> {
            var known = Stream.concat(also.stream(), Stream.of(kind))
                    .flatMap(one -> Arrays.stream(one.getEnumConstants()))
                    .map(Words::of)
                    .toList();
            return new Slip(line, "no " + what + " is called '" + word + "'" + suggestion(word, known));
        });
    }

    /// The end of a sentence: the nearest known word, or the whole choice when nothing is near.
    static String suggestion(String word, List<String> known) {
        var nearest = known.stream().min(Comparator.comparingInt(other -> distance(word, other)));
        if (nearest.isPresent() && distance(word, nearest.get()) <= CLOSE_ENOUGH) {
            return "; did you mean '" + nearest.get() + "'?";
        }
        return "; known are " + String.join(", ", known);
    }

    /// Levenshtein distance.
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
