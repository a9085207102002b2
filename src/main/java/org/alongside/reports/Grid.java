package org.alongside.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alongside.domain.paper.Block;
import org.alongside.domain.text.Clean;

/// A table's cells, cleaned, and how wide each column should be. Text and HTML share it, so that a table has the same
/// shape on a screen and on paper.
///
/// @param columns the headings
/// @param rows as many cells in each as there are columns
record Grid(String caption, List<String> columns, List<List<String>> rows) {
    /// Words longer than this may be broken, in a column that needs the room.
    private static final int WORD_MAX = 14;

    /// About how many characters fit across a printed page, and how many the gap after a column is worth.
    private static final int PAGE = 88;

    private static final int PADDING = 3;

    private static final Pattern FIGURE = Pattern.compile("[-+−]?[\\d,]+(\\.\\d+)?%?");

    static Grid of(Block.Table table) {
        return new Grid(
                Clean.line(table.caption()),
                table.columns().stream().map(Clean::line).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(Clean::lines).toList())
                        .toList());
    }

    /// Whether the column holds figures only, which stand to the right.
    boolean isFigures(int column) {
        return rows.stream().anyMatch(row -> !row.get(column).isBlank())
                && rows.stream()
                        .map(row -> row.get(column))
                        .allMatch(cell -> cell.isBlank() || FIGURE.matcher(cell).matches());
    }

    /// Widths that fit so many characters in all, gaps apart: each column as wide as its text where that fits, else the
    /// longest columns give way. Empty when even the shortest sensible widths do not fit.
    Optional<int[]> widths(int room) {
        var wanted = widest(Integer.MAX_VALUE);
        if (Arrays.stream(wanted).asLongStream().sum() <= room) {
            return Optional.of(wanted);
        }
        var least = widest(WORD_MAX);
        var spare = room - Arrays.stream(least).sum();
        if (spare < 0) {
            return Optional.empty();
        }
        var wishes = IntStream.range(0, wanted.length)
                .mapToLong(i -> wanted[i] - least[i])
                .toArray();
        var allWishes = Arrays.stream(wishes).sum();
        return Optional.of(IntStream.range(0, wanted.length)
                .map(i -> least[i] + (int) (spare * wishes[i] / allWishes))
                .toArray());
    }

    /// Each column's share of the page, in whole percent, room between columns included.
    int[] shares() {
        var widths = widths(PAGE - PADDING * columns.size()).orElseGet(() -> widest(WORD_MAX));
        var all = Arrays.stream(widths).sum() + PADDING * columns.size();
        return Arrays.stream(widths)
                .map(width -> Math.max(1, (width + PADDING) * 100 / all))
                .toArray();
    }

    private int[] widest(int wordMax) {
        return IntStream.range(0, columns.size())
                .map(column -> Math.max(
                        width(columns.get(column), wordMax),
                        rows.stream()
                                .mapToInt(row -> width(row.get(column), wordMax))
                                .max()
                                .orElse(0)))
                .map(width -> Math.max(1, width))
                .toArray();
    }

    private static int width(String cell, int wordMax) {
        return wordMax == Integer.MAX_VALUE ? Wrap.longestLine(cell) : Math.min(wordMax, Wrap.longestWord(cell));
    }
}
