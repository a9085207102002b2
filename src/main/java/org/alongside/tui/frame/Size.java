package org.alongside.tui.frame;

/// How many columns and rows there are.
public record Size(int columns, int rows) {
    /// Below this a plain sentence says that the window is small.
    public static final Size SMALLEST = new Size(60, 20);

    /// No screen is taken to be smaller than one cell.
    public Size {
        columns = Math.max(1, columns);
        rows = Math.max(1, rows);
    }

    /// Whether everything has its room.
    public boolean isRoomy() {
        return columns >= SMALLEST.columns && rows >= SMALLEST.rows;
    }
}
