package org.alongside.tui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.paper.Block;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Clusters;
import org.alongside.tui.frame.Style;
import org.alongside.tui.frame.Wrap;
import org.alongside.tui.runtime.Input;

/// Passages to read, a line at a time or a page at a time: a value.
///
/// @param set the same as lines of 80 columns, shown where there is room for them; may be empty
/// @param top the first line shown, from 0; clamped when drawn
public record Reader(List<Block> blocks, List<String> set, int top) {
    /// From how many columns on lines that are set already are shown as they are.
    private static final int SET_COLUMNS = 80;

    /// A line of it.
    record Line(String text, Style style) {}

    /// Keeps its own copy.
    public Reader {
        blocks = List.copyOf(blocks);
        set = List.copyOf(set);
    }

    /// From the top.
    public static Reader of(List<Block> blocks) {
        return of(blocks, List.of());
    }

    /// From the top, with lines that are set already.
    public static Reader of(List<Block> blocks, List<String> set) {
        return new Reader(blocks, set, 0);
    }

    /// Other passages, from where this stands.
    public Reader with(List<Block> others) {
        return new Reader(others, List.of(), top);
    }

    private boolean isSet(int columns) {
        return columns >= SET_COLUMNS && !set.isEmpty();
    }

    private List<Line> laid(int columns) {
        return isSet(columns)
                ? set.stream().map(line -> new Line(line, Style.PLAIN)).toList()
                : lines(columns - 2);
    }

    /// What an input makes of it; empty when it is not for reading.
    public Optional<Reader> take(Input input, int columns, int page) {
        if (!(input instanceof Input.Pressed pressed) || pressed.action().isEmpty()) {
            return Optional.empty();
        }
        int last = Math.max(0, laid(columns).size() - page);
        return switch (pressed.action().get()) {
            case UP -> Optional.of(at(top - 1, last));
            case DOWN -> Optional.of(at(top + 1, last));
            case PAGE_UP -> Optional.of(at(top - page + 1, last));
            case PAGE_DOWN -> Optional.of(at(top + page - 1, last));
            case FIRST -> Optional.of(at(0, last));
            case LAST -> Optional.of(at(last, last));
            default -> Optional.empty();
        };
    }

    private Reader at(int line, int last) {
        return new Reader(blocks, set, Math.clamp(line, 0, last));
    }

    /// Draws what fits; the cursor stands on the first line.
    public void draw(Canvas canvas) {
        var lines = laid(canvas.columns());
        int left = isSet(canvas.columns()) ? 0 : 1;
        int from = Math.clamp(top, 0, Math.max(0, lines.size() - canvas.rows()));
        for (int row = 0; row < canvas.rows() && from + row < lines.size(); row++) {
            canvas.put(
                    left,
                    row,
                    lines.get(from + row).text(),
                    lines.get(from + row).style());
        }
        if (from > 0) {
            canvas.put(canvas.columns() - 1, 0, "↑", Style.QUIET);
        }
        if (lines.size() - from > canvas.rows()) {
            canvas.put(canvas.columns() - 1, canvas.rows() - 1, "↓", Style.QUIET);
        }
        canvas.cursor(1, 0);
    }

    List<Line> lines(int width) {
        var lines = new ArrayList<Line>();
        for (var block : blocks) {
            block(block, Math.max(8, width), lines);
        }
        return lines;
    }

    private static void block(Block block, int width, List<Line> lines) {
        switch (block) {
            case Block.Heading heading -> {
                gap(lines);
                flow(lines, "", heading.text(), width, Style.HEADING);
            }
            case Block.Paragraph paragraph -> {
                flow(lines, "", paragraph.text(), width, Style.PLAIN);
                lines.add(new Line("", Style.PLAIN));
            }
            case Block.Points points -> {
                int number = 1;
                for (var item : points.items()) {
                    flow(lines, points.numbered() ? number + ". " : "• ", item, width, Style.PLAIN);
                    number++;
                }
                lines.add(new Line("", Style.PLAIN));
            }
            case Block.Facts facts ->
                facts.facts().forEach(fact -> flow(lines, fact.label() + ": ", fact.content(), width, Style.PLAIN));
            case Block.Table table -> table(table, width, lines);
            case Block.Bars bars ->
                bars.bars().forEach(bar -> flow(lines, bar.label() + ": ", bar.words(), width, Style.PLAIN));
            case Block.Matrix matrix -> {
                flow(lines, "", matrix.caption(), width, Style.PLAIN);
                matrix.rows()
                        .forEach(row ->
                                flow(lines, row.label() + ": ", row.marks() + " " + row.words(), width, Style.PLAIN));
            }
            case Block.Picture picture -> picture.inWords().forEach(one -> block(one, width, lines));
            case Block.AnswerLines answer -> {
                for (int line = 0; line < answer.lines(); line++) {
                    lines.add(new Line("_".repeat(Math.min(width, 60)), Style.QUIET));
                }
            }
            case Block.TickBox box -> flow(lines, "[ ] ", box.text(), width, Style.PLAIN);
            case Block.PageBreak pageBreak -> gap(lines);
        }
    }

    private static void gap(List<Line> lines) {
        if (!lines.isEmpty() && !lines.getLast().text().isEmpty()) {
            lines.add(new Line("", Style.PLAIN));
        }
    }

    private static void flow(List<Line> lines, String before, String text, int width, Style style) {
        int indent = Math.min(Clusters.width(before), width / 2);
        var first = before;
        for (var line : Wrap.text(text, width - indent)) {
            lines.add(new Line(first + line, style));
            first = " ".repeat(indent);
        }
    }

    private static void table(Block.Table table, int width, List<Line> lines) {
        flow(lines, "", table.caption(), width, Style.HEADING);
        for (var row : table.rows()) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < row.size(); column++) {
                cells.add(table.columns().get(column) + ": " + row.get(column));
            }
            flow(lines, "", String.join(" · ", cells), width, Style.PLAIN);
        }
    }
}
