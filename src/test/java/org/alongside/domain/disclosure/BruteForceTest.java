package org.alongside.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alongside.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Random cohorts are published, then changed a little and published again, and somebody tries other whole numbers: no
/// hidden one is pinned to a single value, by one release or by both together.
final class BruteForceTest {
    private static final long SEED = 20261122;
    private static final List<String> ROWS = List.of("all", "foundation", "stopped", "never");
    private static final List<String> BANDS = List.of("18-25", "26-35", "36+");
    private static final List<String> SARA = List.of("high", "medium", "low");

    /// Somebody in a cohort.
    private record Who(String name, int row, int band, int sara) {
        private static int low(Random chance, int bound) {
            int one = chance.nextInt(bound);
            return Math.min(one, chance.nextInt(bound));
        }

        static Who drawn(String name, Random chance) {
            // mostly alike, so that some cells are large and others small
            return new Who(name, low(chance, 4), low(chance, 3), chance.nextInt(6) == 0 ? 2 : chance.nextInt(2));
        }
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void no_hidden_number_is_pinned_alone_or_against_an_earlier_release(Preset preset) {
        int cohorts = Effort.of(preset == Preset.DEFAULT ? 150 : 20, preset == Preset.DEFAULT ? 1_000 : 100, 1_000);
        int hidden = 0;
        for (int number = 0; number < cohorts; number++) {
            var chance = new Random(SEED + number);
            var cohort = cohort(chance, 5 + chance.nextInt(chance.nextBoolean() ? 40 : 150));
            var first = Suppression.decide(tables(cohort), preset, List.of());
            var second = Suppression.decide(tables(later(cohort, chance)), preset, List.of(first));
            hidden += first.hidden() + second.hidden();
            for (var seen : List.of(List.of(first), List.of(second), List.of(first, second))) {
                assertThat(new OtherNumbers(seen).pinned())
                        .as("cohort " + number + " of seed " + SEED + " under " + preset)
                        .isEmpty();
            }
        }
        assertThat(hidden).isPositive();
    }

    @Test
    void it_finds_a_number_that_a_total_gives_away() {
        var release =
                Suppression.decide(List.of(tables(cohort(new Random(SEED), 60)).getFirst()), Preset.DEFAULT, List.of());
        var entries = new TreeMap<>(release.entries());
        entries.replaceAll((_, entry) ->
                new Release.Entry(entry.people(), Optional.of(entry.people().size())));
        var cell = entries.keySet().stream()
                .filter(key -> !key.isTotal() && !release.entry(key).people().isEmpty())
                .findFirst()
                .orElseThrow();
        entries.put(cell, new Release.Entry(release.entry(cell).people(), Optional.empty()));

        assertThat(new OtherNumbers(List.of(new Release(Preset.DEFAULT, entries))).pinned())
                .containsExactly(cell);
    }

    private static List<Who> cohort(Random chance, int people) {
        return IntStream.range(0, people)
                .mapToObj(one -> Who.drawn("p" + one, chance))
                .toList();
    }

    /// Some have moved on, some are new, some are gone.
    private static List<Who> later(List<Who> cohort, Random chance) {
        var later = new ArrayList<Who>();
        int moved = chance.nextInt(4);
        for (var who : cohort) {
            if (chance.nextInt(40) >= moved) {
                later.add(
                        chance.nextInt(20) < moved
                                ? new Who(who.name(), chance.nextInt(4), who.band(), who.sara())
                                : who);
            }
        }
        int fresh = chance.nextInt(9);
        for (int one = 0; one < fresh; one++) {
            later.add(Who.drawn("new" + one, chance));
        }
        return later;
    }

    private static List<Tally> tables(List<Who> cohort) {
        return List.of(
                Tally.of(
                        "age", false, ROWS, BANDS, cohort, Who::name, w -> ROWS.get(w.row()), w -> BANDS.get(w.band())),
                Tally.of("sara", true, ROWS, SARA, cohort, Who::name, w -> ROWS.get(w.row()), w -> SARA.get(w.sara())),
                Tally.of(
                        "flow",
                        false,
                        ROWS,
                        List.of("people"),
                        cohort,
                        Who::name,
                        w -> ROWS.get(w.row()),
                        w -> "people"));
    }

    /// Looks for other whole numbers that come out as well as the true ones, by elimination and trial: nothing shared
    /// with
    /// what is tested. It may overlook some, so it errs on the side of finding a number pinned.
    /// In the same place of two releases, the same people are
    /// the same number.
    private static final class OtherNumbers {
        private static final int CEILING = 400;
        private static final int MOST_CHANGES = 14;
        private static final int MOST_TRIES = 100_000;

        private final Map<Object, Integer> places = new HashMap<>();
        private final List<Key> keys = new ArrayList<>();
        private final List<int[]> sums = new ArrayList<>(); // total first
        private int[] least = new int[0];
        private int[] most = new int[0];
        private int[] truth = new int[0];
        private final List<Integer> hidden = new ArrayList<>();
        private int tries;

        OtherNumbers(List<Release> releases) {
            for (var release : releases) {
                release.entries().keySet().forEach(key -> place(key, release));
            }
            least = new int[keys.size()];
            most = new int[keys.size()];
            truth = new int[keys.size()];
            Arrays.fill(most, CEILING);
            for (var release : releases) {
                release.entries().forEach((key, entry) -> {
                    int place = place(key, release);
                    truth[place] = entry.people().size();
                    if (entry.shown().isPresent()) {
                        least[place] = Math.max(
                                least[place],
                                release.preset().least(entry.shown().get()));
                        most[place] = Math.min(
                                most[place], release.preset().most(entry.shown().get()));
                    } else if (!entry.people().isEmpty()) {
                        boolean open = release.entries().entrySet().stream()
                                .anyMatch(other -> other.getValue().people().isEmpty()
                                        && other.getValue().shown().isEmpty()
                                        && other.getKey().table().equals(key.table())
                                        && other.getKey().row().equals(key.row()));
                        least[place] = Math.max(least[place], open ? 0 : 1);
                        hidden.add(place);
                    }
                });
                for (var sum : release.sums()) {
                    sums.add(IntStream.concat(
                                    IntStream.of(place(sum.total(), release)),
                                    sum.parts().stream().mapToInt(part -> place(part, release)))
                            .toArray());
                }
            }
        }

        private int place(Key key, Release release) {
            var people = release.entry(key).people();
            var subject = people.isEmpty() ? List.of(key, System.identityHashCode(release)) : List.of(key, people);
            return places.computeIfAbsent(subject, fresh -> {
                keys.add(key);
                return keys.size() - 1;
            });
        }

        /// The hidden numbers for which no other choice was found.
        List<Key> pinned() {
            var free = movements();
            var moved = new boolean[keys.size()];
            for (int together = 1; together <= 4 && !isAllMoved(moved); together++) {
                move(free, 0, together, new double[keys.size()], moved);
            }
            return hidden.stream()
                    .distinct()
                    .filter(place -> !moved[place] && !canBeMended(place))
                    .map(keys::get)
                    .toList();
        }

        /// Where a few movements do not reach: changes this number, and mends each sum that no longer comes out by
        /// changing another number in it, each once, until all come out.
        private boolean canBeMended(int place) {
            for (int by : new int[] {1, -1, 2, -2, 3, -3}) {
                for (int changes = 2; changes <= MOST_CHANGES; changes += 2) {
                    var value = truth.clone();
                    value[place] += by;
                    var changed = new boolean[value.length];
                    changed[place] = true;
                    tries = MOST_TRIES;
                    if (isWithin(place, value) && mend(value, changed, changes)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean mend(int[] value, boolean[] changed, int left) {
            var broken = sums.stream().filter(sum -> over(sum, value) != 0).findFirst();
            if (broken.isEmpty()) {
                return true;
            }
            if (left == 0 || tries-- <= 0) {
                return false;
            }
            var sum = broken.get();
            int over = over(sum, value);
            for (int index = 0; index < sum.length; index++) {
                int place = sum[index];
                if (!changed[place]) {
                    int before = value[place];
                    value[place] += index == 0 ? over : -over;
                    changed[place] = true;
                    if (isWithin(place, value) && mend(value, changed, left - 1)) {
                        return true;
                    }
                    changed[place] = false;
                    value[place] = before;
                }
            }
            return false;
        }

        /// By how much the parts are more than the total.
        private static int over(int[] sum, int[] value) {
            int parts = Arrays.stream(sum).skip(1).map(place -> value[place]).sum();
            return parts - value[sum[0]];
        }

        private boolean isWithin(int place, int[] value) {
            return value[place] >= least[place] && value[place] <= most[place];
        }

        private boolean isAllMoved(boolean[] moved) {
            return hidden.stream().allMatch(place -> moved[place]);
        }

        /// Adds a few movements, each taken up to twice and either way, and notes what differs from the truth where all
        /// numbers are whole and may be what they are then.
        private void move(List<double[]> free, int from, int more, double[] so, boolean[] moved) {
            if (more == 0) {
                note(so, moved);
                return;
            }
            for (int index = from; index <= free.size() - more; index++) {
                for (int times : new int[] {1, -1, 2, -2}) {
                    var next = so.clone();
                    for (int place = 0; place < next.length; place++) {
                        next[place] += times * free.get(index)[place];
                    }
                    move(free, index + 1, more - 1, next, moved);
                }
                if (isAllMoved(moved)) {
                    return;
                }
            }
        }

        private void note(double[] by, boolean[] moved) {
            for (int place = 0; place < by.length; place++) {
                double value = truth[place] + by[place];
                if (Math.abs(value - Math.rint(value)) > 1e-9 || value < least[place] || value > most[place]) {
                    return;
                }
            }
            for (int place = 0; place < by.length; place++) {
                moved[place] |= by[place] != 0;
            }
        }

        /// The independent ways in which all numbers can change together while every sum still comes out: the null
        /// space of the sums, by elimination.
        private List<double[]> movements() {
            var rows = sums.stream().map(this::row).toArray(double[][]::new);
            var pivots = new ArrayList<Integer>();
            for (int column = 0; column < keys.size() && pivots.size() < rows.length; column++) {
                if (least[column] < most[column] && eliminate(rows, pivots.size(), column)) {
                    pivots.add(column);
                }
            }
            var movements = new ArrayList<double[]>();
            for (int column = 0; column < keys.size(); column++) {
                if (least[column] < most[column] && !pivots.contains(column)) {
                    var movement = new double[keys.size()];
                    movement[column] = 1;
                    for (int row = 0; row < pivots.size(); row++) {
                        movement[pivots.get(row)] = -rows[row][column];
                    }
                    movements.add(movement);
                }
            }
            return movements;
        }

        private double[] row(int[] sum) {
            var row = new double[keys.size()];
            for (int index = 0; index < sum.length; index++) {
                row[sum[index]] += index == 0 ? -1 : 1;
            }
            for (int place = 0; place < row.length; place++) {
                row[place] = least[place] < most[place] ? row[place] : 0;
            }
            return row;
        }

        private static boolean eliminate(double[][] rows, int at, int column) {
            int found = at;
            while (found < rows.length && Math.abs(rows[found][column]) < 1e-9) {
                found++;
            }
            if (found == rows.length) {
                return false;
            }
            var pivot = rows[found];
            rows[found] = rows[at];
            rows[at] = pivot;
            double by = pivot[column];
            for (int place = 0; place < pivot.length; place++) {
                pivot[place] /= by;
            }
            for (int row = 0; row < rows.length; row++) {
                double times = rows[row][column];
                if (row != at && times != 0) {
                    for (int place = 0; place < pivot.length; place++) {
                        rows[row][place] -= times * pivot[place];
                    }
                }
            }
            return true;
        }
    }
}
