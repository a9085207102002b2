package org.alongside.tui.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a view paints: a part of one frame in the making. [#put] is the only writer of cells, and it takes text
/// through [Clusters#shown]: nothing uncleaned reaches a screen. What falls outside is left out.
public final class Canvas {
    private final Sheet sheet;
    private final int left;
    private final int top;
    private final int columns;
    private final int rows;

    private Canvas(Sheet sheet, int left, int top, int columns, int rows) {
        this.sheet = sheet;
        this.left = left;
        this.top = top;
        this.columns = Math.max(0, columns);
        this.rows = Math.max(0, rows);
    }

    /// An empty one.
    public static Canvas of(Size size) {
        return new Canvas(new Sheet(size), 0, 0, size.columns(), size.rows());
    }

    /// How wide this part is.
    public int columns() {
        return columns;
    }

    /// How high this part is.
    public int rows() {
        return rows;
    }

    /// A part of this part; what would lie outside is cut off.
    public Canvas part(int column, int row, int wide, int high) {
        int fromColumn = Math.clamp(column, 0, columns);
        int fromRow = Math.clamp(row, 0, rows);
        return new Canvas(
                sheet,
                left + fromColumn,
                top + fromRow,
                Math.min(wide, columns - fromColumn),
                Math.min(high, rows - fromRow));
    }

    /// This part without its first rows.
    public Canvas below(int row) {
        return part(0, row, columns, rows - row);
    }

    /// Writes text on one line and returns the column after it.
    public int put(int column, int row, String raw, Style style) {
        int at = column;
        for (var cluster : Clusters.shown(raw)) {
            if (at + cluster.width() > columns) {
                break;
            }
            if (at >= 0 && row >= 0 && row < rows) {
                sheet.set(left + at, top + row, cluster, style);
            }
            at += cluster.width();
        }
        return at;
    }

    /// Writes text, wrapped, and returns the row after it.
    public int flow(int column, int row, String raw, Style style) {
        int at = row;
        for (var line : Wrap.text(raw, Math.max(1, columns - column))) {
            put(column, at, line, style);
            at++;
        }
        return at;
    }

    /// Gives a whole row one style, keeping its text.
    public void band(int row, Style style) {
        for (int column = 0; column < columns && row >= 0 && row < rows; column++) {
            sheet.restyle(left + column, top + row, style);
        }
    }

    /// Puts the cursor there; the last one to ask has it.
    public void cursor(int column, int row) {
        int atColumn = left + Math.clamp(column, 0, Math.max(0, columns - 1));
        int atRow = top + Math.clamp(row, 0, Math.max(0, rows - 1));
        sheet.cursor = new Spot(Math.min(atColumn, sheet.size.columns() - 1), Math.min(atRow, sheet.size.rows() - 1));
    }

    /// Empties this part and takes the cursor out of it.
    public void wipe() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                sheet.cells[top + row][left + column] = Cell.BLANK;
            }
        }
    }

    /// The whole frame, whichever part asks.
    public Frame frame() {
        var all = new ArrayList<List<Cell>>();
        for (var row : sheet.cells) {
            all.add(List.of(row));
        }
        return new Frame(sheet.size, all, Optional.ofNullable(sheet.cursor));
    }

    /// The cells of the frame in the making.
    private static final class Sheet {
        private final Size size;
        private final Cell[][] cells;
        private @Nullable Spot cursor;

        Sheet(Size size) {
            this.size = size;
            cells = new Cell[size.rows()][size.columns()];
            for (var row : cells) {
                Arrays.fill(row, Cell.BLANK);
            }
        }

        void set(int column, int row, Clusters.Cluster cluster, Style style) {
            mendNeighbours(column, row, cluster.width());
            cells[row][column] = new Cell(cluster.text(), style);
            if (cluster.width() == 2) {
                cells[row][column + 1] = new Cell("", style);
            }
        }

        /// Half of a wide character that is painted over becomes a blank.
        private void mendNeighbours(int column, int row, int width) {
            if (cells[row][column].text().isEmpty() && column > 0) {
                cells[row][column - 1] = Cell.BLANK;
            }
            int after = column + width;
            if (after < size.columns() && cells[row][after].text().isEmpty()) {
                cells[row][after] = Cell.BLANK;
            }
        }

        void restyle(int column, int row, Style style) {
            cells[row][column] = new Cell(cells[row][column].text(), style);
        }
    }
}
