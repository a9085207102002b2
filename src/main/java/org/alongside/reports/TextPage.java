package org.alongside.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.text.Clean;

/// A document as plain text that fits 80 columns.
final class TextPage {
    private static final int WIDTH = 80;
    private static final char NO_BREAK = '\u00A0'; // has held words together; nobody need copy it
    private static final int GAP = 2;
    private static final int LABEL_MAX = 32;
    private static final int BAR_LABEL_MAX = 28;
    private static final int BAR_MAX = 26;

    private final StringBuilder out = new StringBuilder();
    private final Strokes strokes;

    private TextPage(Strokes strokes) {
        this.strokes = strokes;
    }

    static String write(Document document, Strokes strokes) {
        var page = new TextPage(strokes);
        page.edge(document.marking());
        if (!HtmlPage.hasTitle(document)) {
            page.block(new Block.Heading(1, document.title()));
        }
        Block before = new Block.PageBreak();
        for (var block : document.blocks()) {
            page.space(before, block);
            page.block(block);
            before = block;
        }
        if (!document.printed().isBlank()) {
            page.gap();
            page.wrapped("", document.printed());
        }
        if (!document.marking().isBlank()) {
            page.gap();
            page.edge(document.marking());
        }
        return page.out.toString();
    }

    private void edge(String marking) {
        if (!marking.isBlank()) {
            wrapped("", marking);
        }
    }

    /// An empty line between blocks, except among tick boxes.
    private void space(Block before, Block next) {
        if (!(before instanceof Block.TickBox && next instanceof Block.TickBox)) {
            gap();
        }
    }

    private void gap() {
        if (!out.isEmpty() && !endsEmpty()) {
            out.append('\n');
        }
    }

    private boolean endsEmpty() {
        return out.length() > 1 && out.charAt(out.length() - 2) == '\n';
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> wrapped("", paragraph.text());
            case Block.Points points -> points(points);
            case Block.Facts facts -> facts(facts.facts());
            case Block.Table table -> table(Grid.of(table));
            case Block.Bars bars -> bars(bars);
            case Block.Matrix matrix -> matrix(matrix);
            case Block.Picture picture -> picture.inWords().forEach(this::block);
            case Block.AnswerLines answer ->
                IntStream.range(0, answer.lines()).forEach(i -> line("\n" + "_".repeat(WIDTH)));
            case Block.TickBox tick -> wrapped("[ ] ", tick.text());
            case Block.PageBreak pageBreak ->
                line(String.valueOf(strokes.line()).repeat(WIDTH));
        }
    }

    private void heading(Block.Heading heading) {
        var lines = Wrap.at(WIDTH, Clean.line(heading.text()));
        gap();
        lines.forEach(this::line);
        var under = lines.stream().mapToInt(Wrap::columns).max().orElse(0);
        switch (heading.level()) {
            case 1 -> line(String.valueOf(strokes.titleLine()).repeat(under));
            case 2 -> line(String.valueOf(strokes.line()).repeat(under));
            default -> {}
        }
    }

    private void points(Block.Points points) {
        var number = 1;
        for (var item : points.items()) {
            wrapped(points.numbered() ? number++ + ". " : "- ", item);
        }
    }

    private void facts(List<Block.Fact> facts) {
        var labels = facts.stream().map(fact -> Clean.line(fact.label())).toList();
        var label = labels.stream().mapToInt(Wrap::columns).max().orElse(0);
        for (var i = 0; i < facts.size(); i++) {
            var content = Clean.lines(facts.get(i).content());
            if (label > LABEL_MAX) {
                wrapped("", labels.get(i));
                wrapped("    ", content);
            } else {
                beside(Wrap.padEnd(labels.get(i), label + GAP), Wrap.at(WIDTH - label - GAP, content));
            }
        }
    }

    private void table(Grid grid) {
        if (!grid.caption().isBlank()) {
            wrapped("", grid.caption());
        }
        var widths = grid.widths(WIDTH - GAP * (grid.columns().size() - 1));
        if (widths.isEmpty()) {
            records(grid);
            return;
        }
        row(grid, grid.columns(), widths.get());
        var rules = new ArrayList<String>();
        for (var width : widths.get()) {
            rules.add(String.valueOf(strokes.line()).repeat(width));
        }
        line(String.join(" ".repeat(GAP), rules));
        grid.rows().forEach(cells -> row(grid, cells, widths.get()));
    }

    private void row(Grid grid, List<String> cells, int[] widths) {
        var wrapped = IntStream.range(0, widths.length)
                .mapToObj(i -> Wrap.at(widths[i], cells.get(i)))
                .toList();
        var height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (var y = 0; y < height; y++) {
            var parts = new ArrayList<String>();
            for (var x = 0; x < widths.length; x++) {
                var text = y < wrapped.get(x).size() ? wrapped.get(x).get(y) : "";
                parts.add(grid.isFigures(x) ? Wrap.padStart(text, widths[x]) : Wrap.padEnd(text, widths[x]));
            }
            line(String.join(" ".repeat(GAP), parts));
        }
    }

    /// A table too wide for the page: each row as labelled lines.
    private void records(Grid grid) {
        for (var row : grid.rows()) {
            facts(IntStream.range(0, row.size())
                    .mapToObj(i -> new Block.Fact(grid.columns().get(i), row.get(i)))
                    .toList());
            out.append('\n');
        }
    }

    private void bars(Block.Bars bars) {
        if (!bars.caption().isBlank()) {
            wrapped("", bars.caption());
        }
        var longest = HtmlPage.longest(bars);
        var label = Math.min(
                BAR_LABEL_MAX,
                bars.bars().stream()
                        .mapToInt(bar -> Wrap.columns(Clean.line(bar.label())))
                        .max()
                        .orElse(0));
        for (var bar : bars.bars()) {
            var cells = bar.length() > 0 ? Math.clamp(Math.round(bar.length() / longest * BAR_MAX), 1, BAR_MAX) : 0;
            var drawn = Wrap.padEnd(String.valueOf(strokes.bar()).repeat(cells), BAR_MAX);
            var names = Wrap.at(label, Clean.line(bar.label()));
            var words = Wrap.at(WIDTH - label - BAR_MAX - 2 * GAP, Clean.line(bar.words()));
            for (var y = 0; y < Math.max(names.size(), words.size()); y++) {
                line(Wrap.padEnd(y < names.size() ? names.get(y) : "", label + GAP)
                        + (y == 0 ? drawn : " ".repeat(BAR_MAX))
                        + " ".repeat(GAP)
                        + (y < words.size() ? words.get(y) : ""));
            }
        }
    }

    /// One character for each column; what does not fit goes on in the next line, under the first mark.
    private void matrix(Block.Matrix matrix) {
        if (!matrix.caption().isBlank()) {
            wrapped("", matrix.caption());
        }
        var label = Math.min(
                BAR_LABEL_MAX,
                matrix.rows().stream()
                        .mapToInt(row -> Wrap.columns(Clean.line(row.label())))
                        .max()
                        .orElse(0));
        if (!matrix.columns().isEmpty()) {
            line(Wrap.padEnd("", label + GAP) + matrix.columns().getFirst() + " to "
                    + matrix.columns().getLast());
        }
        for (var row : matrix.rows()) {
            var marks = Clean.line(row.marks());
            var room = WIDTH - label - GAP;
            var lines = new ArrayList<String>();
            for (var from = 0; from < marks.length(); from += room) {
                lines.add(marks.substring(from, Math.min(marks.length(), from + room)));
            }
            var words = Clean.line(row.words());
            if (lines.isEmpty() || lines.getLast().length() + GAP + Wrap.columns(words) > room) {
                lines.add(words);
            } else {
                lines.set(lines.size() - 1, lines.getLast() + " ".repeat(GAP) + words);
            }
            beside(Wrap.padEnd(Wrap.at(label, Clean.line(row.label())).getFirst(), label + GAP), lines);
        }
    }

    /// Text after a lead, such as a bullet, that the following lines stand clear of.
    private void wrapped(String lead, String text) {
        beside(lead, Wrap.at(WIDTH - lead.length(), Clean.lines(text)));
    }

    private void beside(String lead, List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            line((i == 0 ? lead : " ".repeat(Wrap.columns(lead))) + lines.get(i));
        }
    }

    private void line(String text) {
        out.append(text.replace(NO_BREAK, ' ').stripTrailing()).append('\n');
    }
}
