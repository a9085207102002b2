package org.alongside.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;

/// What the record holds of each row of a file, for the columns that a file does not have: what it is silent about
/// stays
/// as it is.
record HeldCells(CaseloadFile file, Map<List<String>, List<String>> byKey) {
    /// For the lines of one file; nothing is laid out for a file that has every column.
    static HeldCells of(CaseloadFile file, List<Line> lines, List<Person> people, List<Case> cases) {
        var byKey = new HashMap<List<String>, List<String>>();
        if (lines.stream().allMatch(line -> hasEvery(file, line))) {
            return new HeldCells(file, byKey);
        }
        for (var row : CaseloadSheets.rows(file, people, cases)) {
            byKey.put(key(row.subList(0, file.key().size())), row);
        }
        return new HeldCells(file, byKey);
    }

    /// The line with the held cells in the columns that it lacks; a line of something new is as it was.
    Line complete(Line line) {
        if (hasEvery(file, line)) {
            return line;
        }
        var named = file.key().stream()
                .map(column -> line.cells().getOrDefault(column, ""))
                .toList();
        var held = byKey.get(key(named));
        if (held == null) {
            return line;
        }
        var cells = new HashMap<>(line.cells());
        for (int column = 0; column < held.size(); column++) {
            cells.putIfAbsent(file.columns().get(column), held.get(column));
        }
        return new Line(line.number(), cells);
    }

    private static boolean hasEvery(CaseloadFile file, Line line) {
        return line.cells().keySet().containsAll(file.columns());
    }

    private static List<String> key(List<String> cells) {
        var key = new ArrayList<String>();
        cells.forEach(cell -> key.add(cell.strip().toUpperCase(Locale.ROOT)));
        return key;
    }
}
