package org.alongside.domain.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.domain.disclosure.Preset;

/// Published tables read back from their cells.
public final class ReadTables {
    private static final int PEOPLE_MAX = 100_000_000;

    private ReadTables() {}

    /// What those files show.
    ///
    /// @param files by name without its end, header row first
    /// @throws IllegalArgumentException for a file that is not as [Published#resources] gives it, or one that lacks
    public static Published of(Preset preset, Map<String, List<List<String>>> files) {
        var counts = new ArrayList<Counts>();
        for (var figure : Figure.values()) {
            if (figure != Figure.MEASURED) {
                counts.add(counts(figure, preset, file(files, figure.name().toLowerCase(Locale.ROOT))));
            }
        }
        var means = means(file(files, Means.NAME));
        if (files.size() != counts.size() + 1) {
            throw new IllegalArgumentException("a file too many");
        }
        return new Published(preset, counts, means);
    }

    private static List<List<String>> file(Map<String, List<List<String>>> files, String name) {
        return Optional.ofNullable(files.get(name))
                .filter(rows -> !rows.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("a file lacks"));
    }

    private static Counts counts(Figure figure, Preset preset, List<List<String>> rows) {
        var categories = figure.categories().size();
        var shown = new LinkedHashMap<List<String>, Optional<Integer>>();
        requireColumns(rows, new Counts(figure, Map.of()).resource(preset).columns());
        for (var row : rows.subList(1, rows.size())) {
            if (shown.put(List.copyOf(row.subList(0, categories)), count(row.get(categories))) != null) {
                throw new IllegalArgumentException("a row twice");
            }
        }
        return new Counts(figure, shown);
    }

    private static Means means(List<List<String>> rows) {
        requireColumns(rows, new Means(Map.of()).resource().columns());
        var lines = new LinkedHashMap<List<String>, Means.Line>();
        for (var row : rows.subList(1, rows.size())) {
            var line = new Means.Line(tenths(row.get(3)), count(row.get(4)), count(row.get(5)));
            if (lines.put(List.copyOf(row.subList(0, 3)), line) != null) {
                throw new IllegalArgumentException("a row twice");
            }
        }
        return new Means(lines);
    }

    private static void requireColumns(List<List<String>> rows, List<String> columns) {
        if (!rows.getFirst().equals(columns) || rows.stream().anyMatch(row -> row.size() != columns.size())) {
            throw new IllegalArgumentException("other columns");
        }
    }

    private static Optional<Integer> count(String cell) {
        if (cell.equals(Counts.HIDDEN)) {
            return Optional.empty();
        }
        if (!cell.matches("\\d{1,9}") || Integer.parseInt(cell) > PEOPLE_MAX) {
            throw new IllegalArgumentException("no number of people");
        }
        return Optional.of(Integer.valueOf(cell));
    }

    private static Optional<Long> tenths(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!cell.matches("-?\\d{1,9}\\.\\d")) {
            throw new IllegalArgumentException("no mean");
        }
        return Optional.of(Long.valueOf(cell.replace(".", "")));
    }
}
