package org.alongside.domain.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Someone who has everything that was ever published, can add and take away, and knows the rule: what is left for
/// them to believe of each hidden number.
///
/// Totals of one name about the same people are one number, in whichever table or release they stand, as is a cell in
/// its own place in several releases.
final class Onlooker {
    private static final int ROUNDS = 20;

    private final List<Figure> numbers = new ArrayList<>();
    private final Map<Integer, Figure> bySubject = new HashMap<>();
    private final Subjects subjects;
    private final Set<List<Integer>> sums = new LinkedHashSet<>(); // the total's place, then the parts'

    private final Map<Integer, List<List<Integer>>> sumsOf = new HashMap<>();

    /// A number about certain people, or for nobody about the place where it stands.
    private static final class Figure {
        private final int place;
        private final Integer subject;
        private int least;
        private int most = Integer.MAX_VALUE;
        private boolean hidden = true;

        Figure(int place, Integer subject) {
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

    Onlooker(List<Release> releases, Subjects subjects) {
        this.subjects = subjects;
        for (int index = 0; index < releases.size(); index++) {
            learn(index, releases.get(index));
        }
        for (var sum : sums) {
            for (var place : sum) {
                sumsOf.computeIfAbsent(place, fresh -> new ArrayList<>()).add(sum);
            }
        }
        for (int round = 0; round < ROUNDS && tighten(); round++) {
            // each round may tell more to the next
        }
    }

    /// Brings the bounds of rounded numbers together by their sums; whether any changed.
    private boolean tighten() {
        boolean changed = false;
        for (var sum : sums) {
            var total = numbers.get(sum.getFirst());
            var parts = sum.subList(1, sum.size()).stream().map(numbers::get).toList();
            long least = parts.stream().mapToLong(part -> part.least).sum();
            long most = parts.stream().mapToLong(part -> part.most).sum();
            changed |= tighten(total, least, most);
            for (var part : parts) {
                changed |= tighten(part, total.least - (most - part.most), total.most - (least - part.least));
            }
        }
        return changed;
    }

    private static boolean tighten(Figure number, long least, long most) {
        if (number.hidden || (least <= number.least && most >= number.most)) {
            return false;
        }
        number.isWithin(Math.toIntExact(Math.max(least, number.least)), (int) Math.min(most, number.most));
        return true;
    }

    private void learn(int index, Release release) {
        var preset = release.preset();
        var open = openRows(release);
        release.entries().forEach((key, entry) -> {
            var number = number(subjects.of(index, release, key));
            entry.shown()
                    .ifPresentOrElse(
                            shown -> {
                                number.isWithin(preset.least(shown), preset.most(shown));
                                number.hidden = false;
                            },
                            () -> number.isWithin(
                                    open.contains(List.of(key.table(), key.row())) ? 0 : 1, Integer.MAX_VALUE));
        });
        for (var sum : release.sums()) {
            var places = new ArrayList<Integer>();
            places.add(place(index, release, sum.total()));
            sum.parts().forEach(part -> places.add(place(index, release, part)));
            sums.add(places);
        }
    }

    /// The rows, by table, in which a number of nobody is hidden too: then it is not known of any of them that it is
    /// not
    /// nothing.
    private static Set<List<String>> openRows(Release release) {
        var open = new HashSet<List<String>>();
        release.entries().forEach((key, entry) -> {
            if (entry.people().isEmpty() && entry.shown().isEmpty()) {
                open.add(List.of(key.table(), key.row()));
            }
        });
        return open;
    }

    /// Which numbers anyone knows to be the same: totals of one name about the same people, wherever they stand; a
    /// cell, or a number of a table that stands alone, only in its own place. A total that is everyone of one above
    /// it stands for itself too: that the two are the same people is just what nobody may know.
    static Object subject(int index, Release release, Key key) {
        var people = release.entry(key).people();
        if (people.isEmpty()) {
            return List.of(index, key); // that it is nobody again is not known either
        }
        boolean isAll = above(key)
                .anyMatch(total -> release.entries().containsKey(total)
                        && release.entry(total).people().equals(people));
        if (isAll || !key.isTotal() || key.isAlone()) {
            return List.of(key, people);
        }
        return List.of(key.row().equals(Key.TOTAL) ? key.column() : key.row(), people);
    }

    private static Stream<Key> above(Key key) {
        return Stream.of(
                        new Key(key.table(), key.row(), Key.TOTAL),
                        new Key(key.table(), Key.TOTAL, key.column()),
                        new Key(key.table(), Key.TOTAL, Key.TOTAL))
                .filter(total -> !total.equals(key));
    }

    private Figure number(Integer subject) {
        return bySubject.computeIfAbsent(subject, fresh -> {
            var number = new Figure(numbers.size(), fresh);
            numbers.add(number);
            return number;
        });
    }

    private int place(int index, Release release, Key key) {
        return number(subjects.of(index, release, key)).place;
    }

    /// The hidden numbers of which less is left to believe than there should be, by subject, in the order in which
    /// they were met.
    ///
    /// @param width how far the least and the most must lie apart
    /// @param judged what was found before, by the numbers and what is known of them; added to
    List<Integer> exposed(int width, Map<Object, List<Integer>> judged) {
        var exposed = new ArrayList<Integer>();
        var seen = new boolean[numbers.size()];
        for (var number : numbers) {
            if (number.hidden && !seen[number.place]) {
                var group = group(number, seen);
                var known = group.stream()
                        .map(one -> List.of(one.subject, one.least, one.most, one.hidden))
                        .toList();
                var found = judged.get(known);
                if (found == null) {
                    found = judge(group, width).stream().map(one -> one.subject).toList();
                    judged.put(known, found);
                }
                exposed.addAll(found);
            }
        }
        return exposed;
    }

    /// All hidden numbers that hang together with this one through sums, and those rounded that stand in a sum with one
    /// of
    /// them: what a rounded number's other sums say of it is in its bounds already.
    private List<Figure> group(Figure first, boolean[] seen) {
        var group = new ArrayList<Figure>();
        var edge = new ArrayList<Figure>();
        var waiting = new ArrayDeque<Figure>(List.of(first));
        seen[first.place] = true;
        while (!waiting.isEmpty()) {
            var number = waiting.remove();
            group.add(number);
            for (var other : beside(number.place)) {
                var next = numbers.get(other);
                if (!seen[other] && !next.isKnown()) {
                    seen[other] = true;
                    if (next.hidden) {
                        waiting.add(next);
                    } else {
                        edge.add(next);
                    }
                }
            }
        }
        edge.forEach(number -> seen[number.place] = false); // another group may rest on it too
        group.addAll(edge);
        return group;
    }

    private List<Integer> beside(int place) {
        return sumsOf.getOrDefault(place, List.of()).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<Figure> judge(List<Figure> group, int width) {
        var simplex = simplex(group);
        var exposed = new ArrayList<Figure>();
        for (int place = 0; place < group.size(); place++) {
            var number = group.get(place);
            if (number.hidden && !simplex.isApart(place, width)) {
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
        var among = new LinkedHashSet<List<Integer>>();
        group.stream()
                .filter(number -> number.hidden)
                .forEach(number -> among.addAll(sumsOf.getOrDefault(number.place, List.of())));
        for (var sum : among) {
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
    List<List<Integer>> rings(List<Integer> subjects) {
        var seen = new boolean[numbers.size()];
        var edge = subjects.stream()
                .map(subject -> Objects.requireNonNull(bySubject.get(subject)).place)
                .toList();
        edge.forEach(place -> seen[place] = true);
        var rings = new ArrayList<List<Integer>>();
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
