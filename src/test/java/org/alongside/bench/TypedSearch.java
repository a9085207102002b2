package org.alongside.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import org.alongside.app.ExerciseSearch;
import org.alongside.app.Toolkits;
import org.alongside.packs.InstalledToolkits;

/// How long a key takes in a search over 20,000 exercises, the best of six rounds.
public final class TypedSearch {
    private static final int EXERCISES = 20_000;

    private TypedSearch() {}

    /// Prints the slowest key of some searches.
    public static void main(String[] arguments) {
        var toolkits = new InstalledToolkits(Path.of(arguments[0]));
        var own = new ArrayList<Toolkits.Found>();
        toolkits.all().forEach(kit -> kit.exercises().forEach(one -> own.add(new Toolkits.Found(kit, one))));
        var many = new ArrayList<Toolkits.Found>();
        for (int number = 0; number < EXERCISES; number++) {
            many.add(own.get(number % own.size()));
        }
        long begun = System.nanoTime();
        var search = ExerciseSearch.of(many);
        long made = System.nanoTime() - begun;
        var times = slowest(search);
        for (int round = 0; round < 5; round++) { // the best of each, for other programs run beside
            var again = slowest(search);
            Arrays.setAll(times, key -> Math.min(times[key], again[key]));
        }
        Arrays.sort(times);
        System.out.printf(
                "search over %d exercises: slowest key %.1f ms, median %.2f ms (aim under 16); made once in %.0f ms%n",
                EXERCISES, times[times.length - 1] / 1e6, times[times.length / 2] / 1e6, made / 1e6);
    }

    private static long[] slowest(ExerciseSearch search) {
        var typed = new String[] {"jealousy at home", "s", "a b c d", "the and of to", "sunderland", "what he said"};
        var times = new ArrayList<Long>();
        for (var words : typed) {
            for (int end = 1; end <= words.length(); end++) {
                long begun = System.nanoTime();
                search.find(words.substring(0, end));
                times.add(System.nanoTime() - begun);
            }
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }
}
