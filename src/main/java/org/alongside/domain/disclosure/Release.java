package org.alongside.domain.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// What was, or is to be, published at one time: of every number, who stands behind it and what is shown.
public record Release(Preset preset, SortedMap<Key, Entry> entries) {
    /// One number.
    ///
    /// @param people who stand behind it; never published
    /// @param shown what is published; nothing where it is hidden
    public record Entry(Set<String> people, Optional<Integer> shown) {
        /// Keeps its own copy.
        public Entry {
            people = Set.copyOf(people);
        }
    }

    /// A total and the numbers that it is the sum of.
    record Sum(Key total, List<Key> parts) {}

    /// Keeps its own copy.
    public Release {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /// What is shown in one place; nothing where it is hidden.
    public Optional<Integer> shown(Key key) {
        return entry(key).shown();
    }

    Entry entry(Key key) {
        var entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("nothing stands in " + key);
        }
        return entry;
    }

    /// How many numbers are hidden.
    public int hidden() {
        return Math.toIntExact(entries.values().stream()
                .filter(entry -> entry.shown().isEmpty())
                .count());
    }

    /// Every sum that anyone who sees the tables can check.
    List<Sum> sums() {
        var sums = new ArrayList<Sum>();
        var tables = new TreeMap<String, List<Key>>();
        entries.keySet()
                .forEach(key -> tables.computeIfAbsent(key.table(), name -> new ArrayList<>())
                        .add(key));
        tables.forEach((name, keys) -> {
            var rows = new TreeSet<String>();
            var columns = new TreeSet<String>();
            keys.forEach(key -> {
                rows.add(key.row());
                columns.add(key.column());
            });
            rows.forEach(row -> add(sums, new Key(name, row, Key.TOTAL), parts(columns, c -> new Key(name, row, c))));
            columns.forEach(column ->
                    add(sums, new Key(name, Key.TOTAL, column), parts(rows, r -> new Key(name, r, column))));
        });
        return sums;
    }

    private static List<Key> parts(Set<String> names, Function<String, Key> key) {
        return names.stream().filter(name -> !name.equals(Key.TOTAL)).map(key).toList();
    }

    private void add(List<Sum> sums, Key total, List<Key> parts) {
        if (entries.containsKey(total)) {
            sums.add(new Sum(total, parts));
        }
    }
}
