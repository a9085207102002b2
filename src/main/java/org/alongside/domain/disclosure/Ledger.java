package org.alongside.domain.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A release as text, to be kept: who stood behind each number and which were hidden. One line for the preset, one for
/// the people, and for each table its names, its hidden places, and the people of each cell by their place in the line
/// of people.
public final class Ledger {
    private static final int RADIX = 36;
    private static final String TAB = "\t";

    private Ledger() {}

    /// The text.
    ///
    /// @param tables those that the release was decided on
    public static String write(Collection<Tally> tables, Release release) {
        var people = tables.stream()
                .flatMap(table -> table.people().values().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        var places = new HashMap<String, Integer>();
        people.forEach(who -> places.put(who, places.size()));
        var text = new StringBuilder();
        text.append(release.preset().name()).append('\n');
        text.append(String.join(" ", people)).append('\n');
        for (var table : tables) {
            text.append(escaped(table.name())).append('\n');
            text.append(names(table.rows())).append('\n');
            text.append(names(table.columns())).append('\n');
            var hidden = new ArrayList<String>();
            var cells = new ArrayList<String>();
            table.people().forEach((key, who) -> {
                int row = table.rows().indexOf(key.row());
                int column = table.columns().indexOf(key.column());
                if (release.shown(key).isEmpty()) {
                    hidden.add(row + "," + column);
                }
                if (!key.isTotal() && !who.isEmpty()) {
                    cells.add(row + "," + column + ":"
                            + who.stream()
                                    .map(one -> Integer.toString(Objects.requireNonNull(places.get(one)), RADIX))
                                    .collect(Collectors.joining(" ")));
                }
            });
            text.append(String.join(TAB, hidden)).append('\n');
            text.append(String.join(TAB, cells)).append('\n');
        }
        return text.toString();
    }

    /// The release.
    ///
    /// @throws IllegalArgumentException for a text that was not written here
    public static Release read(String text) {
        var lines = text.split("\n", -1);
        var preset = Preset.valueOf(lines[0]);
        var people = parts(lines[1], " ");
        var entries = new TreeMap<Key, Release.Entry>();
        for (int at = 2; at + 4 < lines.length; at += 5) {
            var name = unescaped(lines[at]);
            var rows = parts(lines[at + 1], TAB).stream().map(Ledger::unescaped).toList();
            var columns =
                    parts(lines[at + 2], TAB).stream().map(Ledger::unescaped).toList();
            var hidden = Set.copyOf(parts(lines[at + 3], TAB));
            read(rows, columns, cells(lines[at + 4], people))
                    .forEach((place, who) -> entries.put(
                            key(name, rows, columns, place),
                            new Release.Entry(
                                    who,
                                    hidden.contains(place)
                                            ? Optional.empty()
                                            : Optional.of(preset.shown(who.size())))));
        }
        return new Release(preset, entries);
    }

    /// Everyone by place, totals included.
    private static Map<String, Set<String>> read(
            List<String> rows, List<String> columns, Map<String, Set<String>> cells) {
        var all = new TreeMap<String, Set<String>>();
        for (int row = -1; row < rows.size(); row++) {
            for (int column = -1; column < columns.size(); column++) {
                var who = new TreeSet<String>();
                for (int inner = Math.max(row, 0); inner < (row < 0 ? rows.size() : row + 1); inner++) {
                    for (int cell = Math.max(column, 0); cell < (column < 0 ? columns.size() : column + 1); cell++) {
                        who.addAll(cells.getOrDefault(inner + "," + cell, Set.of()));
                    }
                }
                all.put(row + "," + column, who);
            }
        }
        return all;
    }

    private static Map<String, Set<String>> cells(String line, List<String> people) {
        var cells = new HashMap<String, Set<String>>();
        for (var cell : parts(line, TAB)) {
            int colon = cell.indexOf(':');
            cells.put(
                    cell.substring(0, colon),
                    parts(cell.substring(colon + 1), " ").stream()
                            .map(place -> people.get(Integer.parseInt(place, RADIX)))
                            .collect(Collectors.toSet()));
        }
        return cells;
    }

    private static Key key(String name, List<String> rows, List<String> columns, String place) {
        var parts = place.split(",", -1);
        return new Key(name, named(rows, parts[0]), named(columns, parts[1]));
    }

    private static String named(List<String> names, String place) {
        int at = Integer.parseInt(place);
        return at < 0 ? Key.TOTAL : names.get(at);
    }

    private static List<String> parts(String line, String between) {
        return line.isEmpty() ? List.of() : Arrays.asList(line.split(between, -1));
    }

    private static String names(List<String> names) {
        return names.stream().map(Ledger::escaped).collect(Collectors.joining(TAB));
    }

    private static String escaped(String name) {
        return name.replace("%", "%25").replace(TAB, "%09").replace("\n", "%0A");
    }

    private static String unescaped(String name) {
        return name.replace("%0A", "\n").replace("%09", TAB).replace("%25", "%");
    }
}
