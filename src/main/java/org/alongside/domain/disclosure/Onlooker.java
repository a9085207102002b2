package org.alongside.domain.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Someone who has everything that was ever published, can add and take away, and knows the rule: what is left for
/// them to believe of each hidden number.
///
/// Numbers about the same people are one number, in whichever table or release they stand: that is more than a real
/// onlooker knows, who sees no people.
final class Onlooker {
    private final List<Figure> numbers = new ArrayList<>();
    private final Map<Object, Figure> bySubject = new HashMap<>();
    private final Set<List<Integer>> sums = new LinkedHashSet<>(); // the total's place, then the parts'

    /// A number about certain people: `subject` is the people, or for nobody the place where it stands.
    private static final class Figure {
        private final int place;
        private final Object subject;
        private int least;
        private int most = Integer.MAX_VALUE;
        private boolean hidden = true;

        Figure(int place, Object subject) {
            this.place = place;
            this.subject = subject;
        }

        void isWithin(int atLeast, int atMost) {
            least = Math.max(least, atLeast);
            most = Math.min(most, atMost);
        }

        boolean isKnown() {
            return least == most;
        }
    }

    Onlooker(List<Release> releases) {
        for (int index = 0; index < releases.size(); index++) {
            learn(index, releases.get(index));
        }
    }

    private void learn(int index, Release release) {
        var preset = release.preset();
        release.entries().forEach((key, entry) -> {
            var number = number(subject(index, release, key));
            entry.shown()
                    .ifPresentOrElse(
                            shown -> {
                                number.isWithin(preset.least(shown), preset.most(shown));
                                number.hidden = false;
                            },
                            () -> number.isWithin(isRowHidden(release, key) ? 0 : 1, Integer.MAX_VALUE));
        });
        for (var sum : release.sums()) {
            var places = new ArrayList<Integer>();
            places.add(place(index, release, sum.total()));
            sum.parts().forEach(part -> places.add(place(index, release, part)));
            sums.add(places);
        }
    }

    /// Whether a number of nobody is hidden in that row too: then it is not known of any of them that it is not
    /// nothing.
    private static boolean isRowHidden(Release release, Key key) {
        return release.entries().entrySet().stream()
                .anyMatch(other -> other.getKey().table().equals(key.table())
                        && other.getKey().row().equals(key.row())
                        && other.getValue().people().isEmpty()
                        && other.getValue().shown().isEmpty());
    }

    /// Who the number is about, in the release with that place in the row of all; or, where that is everyone of a total
    /// above it, also its place: that the two are the same
    /// people is just what nobody may know.
    static Object subject(int index, Release release, Key key) {
        var people = release.entry(key).people();
        if (people.isEmpty()) {
            return List.of(index, key); // that it is nobody again is not known either
        }
        boolean isAll = above(key)
                .anyMatch(total -> release.entries().containsKey(total)
                        && release.entry(total).people().equals(people));
        return isAll ? List.of(key, people) : people;
    }

    private static Stream<Key> above(Key key) {
        return Stream.of(
                        new Key(key.table(), key.row(), Key.TOTAL),
                        new Key(key.table(), Key.TOTAL, key.column()),
                        new Key(key.table(), Key.TOTAL, Key.TOTAL))
                .filter(total -> !total.equals(key));
    }

    private Figure number(Object subject) {
        return bySubject.computeIfAbsent(subject, fresh -> {
            var number = new Figure(numbers.size(), fresh);
            numbers.add(number);
            return number;
        });
    }

    private int place(int index, Release release, Key key) {
        return number(subject(index, release, key)).place;
    }

    /// The hidden numbers of which less is left to believe than there should be, by subject, in the order in which they
    /// were met.
    ///
    /// @param width how far the least and the most must lie apart
    List<Object> exposed(int width) {
        var exposed = new TreeMap<Integer, Object>();
        var seen = new boolean[numbers.size()];
        for (var number : numbers) {
            if (number.hidden && !seen[number.place]) {
                for (var one : judge(group(number, seen), width)) {
                    exposed.put(one.place, one.subject);
                }
            }
        }
        return List.copyOf(exposed.values());
    }

    /// All numbers not known that hang together with this one through sums.
    private List<Figure> group(Figure first, boolean[] seen) {
        var group = new ArrayList<Figure>();
        var waiting = new ArrayDeque<Figure>(List.of(first));
        seen[first.place] = true;
        while (!waiting.isEmpty()) {
            var number = waiting.remove();
            group.add(number);
            for (var other : beside(number.place)) {
                if (!seen[other] && !numbers.get(other).isKnown()) {
                    seen[other] = true;
                    waiting.add(numbers.get(other));
                }
            }
        }
        return group;
    }

    private List<Integer> beside(int place) {
        return sums.stream()
                .filter(sum -> sum.contains(place))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<Figure> judge(List<Figure> group, int width) {
        var simplex = simplex(group);
        var exposed = new ArrayList<Figure>();
        for (int place = 0; place < group.size(); place++) {
            var number = group.get(place);
            if (number.hidden && simplex.most(place) - simplex.least(place) < width - 1e-6) {
                exposed.add(number);
            }
        }
        return exposed;
    }

    /// Each number counted from its least on; one that has a most gets a partner that makes up the rest.
    private Simplex simplex(List<Figure> group) {
        var columns = new HashMap<Integer, Integer>();
        int width = group.size();
        for (var number : group) {
            columns.put(number.place, columns.size());
            width += number.most < Integer.MAX_VALUE ? 1 : 0;
        }
        var rows = new ArrayList<double[]>();
        var totals = new ArrayList<Double>();
        for (var sum : sums) {
            if (sum.stream().anyMatch(columns::containsKey)) {
                var row = new double[width];
                totals.add(row(sum, columns, row));
                rows.add(row);
            }
        }
        int partner = group.size();
        for (var number : group) {
            if (number.most < Integer.MAX_VALUE) {
                var row = new double[width];
                row[Objects.requireNonNull(columns.get(number.place))] = 1;
                row[partner++] = 1;
                rows.add(row);
                totals.add((double) number.most - number.least);
            }
        }
        return new Simplex(
                rows.toArray(new double[0][]),
                totals.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double row(List<Integer> sum, Map<Integer, Integer> columns, double[] row) {
        double total = 0;
        for (int index = 0; index < sum.size(); index++) {
            var number = numbers.get(sum.get(index));
            int sign = index == 0 ? -1 : 1;
            var column = columns.get(number.place);
            if (column != null) {
                row[column] += sign;
            }
            total -= sign * (double) number.least;
        }
        return total;
    }

    /// Numbers that stand in a sum with one of these, then those in a sum with them through hidden ones, and so on.
    List<List<Object>> rings(List<Object> subjects) {
        var seen = new boolean[numbers.size()];
        var edge = subjects.stream()
                .map(subject -> Objects.requireNonNull(bySubject.get(subject)).place)
                .toList();
        edge.forEach(place -> seen[place] = true);
        var rings = new ArrayList<List<Object>>();
        while (!edge.isEmpty()) {
            var next = new ArrayList<Integer>();
            for (var inner : edge) {
                for (var other : numbers.get(inner).hidden ? beside(inner) : List.<Integer>of()) {
                    if (!seen[other]) {
                        seen[other] = true;
                        next.add(other);
                    }
                }
            }
            rings.add(next.stream().map(place -> numbers.get(place).subject).toList());
            edge = List.copyOf(next);
        }
        return rings;
    }
}
