package org.alongside.tui.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A picture of the whole screen: a value, so that it can be compared, tested and drawn anywhere.
///
/// @param rows each as long as the size has columns
/// @param cursor where the hardware cursor stands; empty only where nothing can be done
public record Frame(Size size, List<List<Cell>> rows, Optional<Spot> cursor) {
    /// Keeps its own copies.
    public Frame {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The cell at that place.
    public Cell at(int column, int row) {
        return rows.get(row).get(column);
    }

    /// One row as text, without the blanks at its end.
    public String line(int row) {
        return rows.get(row).stream()
                .map(Cell::text)
                .collect(Collectors.joining())
                .stripTrailing();
    }

    /// All rows as text.
    public String text() {
        var lines = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            lines.append(line(row)).append('\n');
        }
        return lines.toString();
    }

    /// One letter per cell for what it is, row by row.
    public String styles() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> String.valueOf(cell.style().letter()))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
