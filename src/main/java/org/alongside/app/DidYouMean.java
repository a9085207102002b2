package org.alongside.app;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that someone most likely meant.
public final class DidYouMean {
    private DidYouMean() {}

    /// The nearest of the words, when it is near enough: at most a third of its letters differ.
    public static Optional<String> of(String typed, Collection<String> known) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() > 60) {
            return Optional.empty();
        }
        return known.stream()
                .filter(word -> distance(wanted, word.toLowerCase(Locale.ROOT)) * 3 <= Math.max(3, word.length()))
                .min(Comparator.comparingInt(word -> distance(wanted, word.toLowerCase(Locale.ROOT))));
    }

    /// ` (did you mean X?)`, or empty text.
    public static String words(String typed, Collection<String> known) {
        return of(typed, known).map(word -> " (did you mean " + word + "?)").orElse("");
    }

    /// The names of some codes.
    public static <E extends Enum<E>> List<String> names(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
    }

    /// How many letters must be put in, taken out, changed or swapped with their neighbour.
    static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int cheapest(int[][] rows, String one, String other, int i, int j) {
        int change = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cheapest, rows[i - 2][j - 2] + 1) : cheapest;
    }
}
