package org.alongside.domain.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Who stands where in a table of two ways, with its totals. Everyone stands in one cell.
///
/// @param sensitive whether the column says something that a row full of people may not be told by
/// @param people of every cell and total, empty ones included
public record Tally(
        String name, List<String> rows, List<String> columns, boolean sensitive, SortedMap<Key, Set<String>> people) {
    /// Keeps its own copies.
    public Tally {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    }

    /// Sorts people into a table.
    ///
    /// @param person who someone is: the same text for the same person in every table
    /// @throws IllegalArgumentException for a row or column that was not named, or someone met twice
    public static <T> Tally of(
            String name,
            boolean sensitive,
            List<String> rows,
            List<String> columns,
            Collection<T> subjects,
            Function<T, String> person,
            Function<T, String> row,
            Function<T, String> column) {
        var people = new TreeMap<Key, Set<String>>();
        keys(name, rows, columns, people);
        for (var subject : subjects) {
            var who = person.apply(subject);
            for (var key : placesOf(name, row.apply(subject), column.apply(subject))) {
                var there = people.get(key);
                if (there == null || !there.add(who)) {
                    throw new IllegalArgumentException("everyone stands once, in a row and column of " + name);
                }
            }
        }
        return new Tally(name, rows, columns, sensitive, people);
    }

    private static void keys(String name, List<String> rows, List<String> columns, Map<Key, Set<String>> people) {
        for (var row : withTotal(rows)) {
            for (var column : withTotal(columns)) {
                people.put(new Key(name, row, column), new TreeSet<>());
            }
        }
    }

    private static List<Key> placesOf(String name, String row, String column) {
        return List.of(
                new Key(name, row, column),
                new Key(name, row, Key.TOTAL),
                new Key(name, Key.TOTAL, column),
                new Key(name, Key.TOTAL, Key.TOTAL));
    }

    private static List<String> withTotal(List<String> names) {
        var all = new ArrayList<>(names);
        all.add(Key.TOTAL);
        return all;
    }

    /// How many stand in one place.
    public int count(String row, String column) {
        return people.getOrDefault(new Key(name, row, column), Set.of()).size();
    }
}
