package org.alongside.reports;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.text.Clean;

/// A document as one HTML file that loads nothing and runs nothing.
final class HtmlPage {
    private static final int LABEL_MAX = 32;
    private static final int LINES_MAX = 40;
    private static final int MATRIX_COLUMNS = 24;

    private final Markup out = new Markup();
    private int headings;
    private final boolean isPaper;
    private boolean isBroken;

    private HtmlPage(boolean isPaper) {
        this.isPaper = isPaper;
    }

    /// For a browser: HTML5.
    static String forScreen(Document document) {
        return "<!DOCTYPE html>\n" + new HtmlPage(false).write(document, "");
    }

    /// For the PDF maker: the same without a document type, which no parser of ours may read, and with bookmarks.
    static String forPaper(Document document) {
        return new HtmlPage(true).write(document, Bookmarks.of(titled(document)));
    }

    /// Whether the blocks bring the title themselves.
    static boolean hasTitle(Document document) {
        return document.blocks().stream()
                .anyMatch(block -> block instanceof Block.Heading heading && heading.level() == 1);
    }

    /// The length that fills the scale; above 0.
    static double longest(Block.Bars bars) {
        var longest = bars.bars().stream()
                .mapToDouble(Block.Bar::length)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        return longest > 0 ? longest : 1;
    }

    private static List<Block> titled(Document document) {
        return hasTitle(document)
                ? document.blocks()
                : IntStream.range(-1, document.blocks().size())
                        .mapToObj(i -> i < 0
                                ? new Block.Heading(1, document.title())
                                : document.blocks().get(i))
                        .toList();
    }

    private String write(Document document, String bookmarks) {
        out.raw("<html lang=\"" + Markup.escape(Clean.line(document.language())) + "\">\n<head>\n")
                .raw("<meta charset=\"UTF-8\"/>\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\"")
                .raw(" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .raw("<meta name=\"description\" content=\"" + Markup.escape(Clean.line(document.title())) + "\"/>\n")
                .element("title", document.title())
                .raw("\n<style>\n" + Look.of(document) + "</style>\n" + bookmarks + "</head>\n<body>\n");
        edge("header", document.marking(), "");
        out.raw("<main>\n");
        blocks(titled(document));
        out.raw("</main>\n");
        edge("footer", document.marking(), document.printed());
        return out.raw("</body>\n</html>\n").toString();
    }

    private void edge(String tag, String marking, String printed) {
        if (!marking.isBlank() || !printed.isBlank()) {
            out.raw("<" + tag + ">");
            if (!printed.isBlank()) {
                out.element("p", printed);
            }
            if (!marking.isBlank()) {
                out.element("p class=\"marking\"", marking);
            }
            out.raw("</" + tag + ">\n");
        }
    }

    private void blocks(List<Block> blocks) {
        Block before = new Block.PageBreak();
        for (var block : blocks) {
            var ticks = block instanceof Block.TickBox;
            if (ticks && !(before instanceof Block.TickBox)) {
                out.raw("<ul class=\"ticks\">\n");
            }
            if (!ticks && before instanceof Block.TickBox) {
                out.raw("</ul>\n");
            }
            block(block);
            before = block;
        }
        if (before instanceof Block.TickBox) {
            out.raw("</ul>\n");
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraphs(paragraph.text());
            case Block.Points points -> points(points);
            case Block.Facts facts -> facts(facts.facts());
            case Block.Table table -> table(Grid.of(table));
            case Block.Bars bars -> bars(bars);
            case Block.Matrix matrix -> matrix(matrix);
            case Block.Picture picture -> picture(picture);
            case Block.AnswerLines answer ->
                out.raw("<div class=\"line\"></div>\n".repeat(answer.lines())).raw("<p></p>\n");
            case Block.TickBox tick ->
                out.raw("<li><span class=\"box\"></span>").text(tick.text()).raw("</li>\n");
            case Block.PageBreak pageBreak -> isBroken = true;
        }
    }

    private void heading(Block.Heading heading) {
        var tag = "h" + heading.level();
        var broken = isBroken ? " class=\"break\"" : "";
        isBroken = false;
        out.element(tag + " id=\"" + Bookmarks.id(headings++) + "\"" + broken, heading.text())
                .raw("\n");
    }

    /// Lines stay lines and an empty one begins a new paragraph. A long run of lines goes on in an element of its own
    /// without a gap, which the PDF maker gets through in little more than half the time.
    private void paragraphs(String text) {
        for (var paragraph : Clean.lines(text).split("\n\\s*\n", -1)) {
            var lines = paragraph.lines().toList();
            for (var from = 0; from < lines.size(); from += LINES_MAX) {
                var till = Math.min(lines.size(), from + LINES_MAX);
                out.raw(open("p", till < lines.size() ? "run" : ""))
                        .lines(String.join("\n", lines.subList(from, till)))
                        .raw("</p>\n");
            }
        }
    }

    private String open(String tag, String kind) {
        var kinds = (isBroken ? "break " : "") + kind;
        isBroken = false;
        return kinds.isBlank() ? "<" + tag + ">" : "<" + tag + " class=\"" + kinds.strip() + "\">";
    }

    private void points(Block.Points points) {
        var tag = points.numbered() ? "ol" : "ul";
        out.raw(open(tag, "") + "\n");
        points.items().forEach(item -> out.raw("<li>").lines(item).raw("</li>\n"));
        out.raw("</" + tag + ">\n");
    }

    private void facts(List<Block.Fact> facts) {
        if (facts.stream().anyMatch(fact -> fact.label().length() > LABEL_MAX)) {
            out.raw("<dl>\n");
            facts.forEach(fact -> out.element("dt", fact.label())
                    .raw("<dd>")
                    .lines(fact.content())
                    .raw("</dd>\n"));
            out.raw("</dl>\n");
            return;
        }
        out.raw("<table class=\"facts\">\n<col style=\"width: 32%\"/><col style=\"width: 68%\"/>\n<tbody>\n");
        facts.forEach(fact -> out.raw("<tr>")
                .element("th scope=\"row\"", fact.label())
                .raw("<td>")
                .lines(fact.content())
                .raw("</td></tr>\n"));
        out.raw("</tbody>\n</table>\n");
    }

    private void table(Grid grid) {
        out.raw("<table>\n");
        caption(grid.caption());
        for (var share : grid.shares()) {
            out.raw("<col style=\"width: " + share + "%\"/>");
        }
        out.raw("\n<thead><tr>");
        for (var x = 0; x < grid.columns().size(); x++) {
            out.element("th scope=\"col\"" + figure(grid, x), grid.columns().get(x));
        }
        out.raw("</tr></thead>\n<tbody>\n");
        for (var row : grid.rows()) {
            out.raw("<tr>");
            for (var x = 0; x < row.size(); x++) {
                var tag = x == 0 ? "th" : "td";
                out.raw("<" + tag + (x == 0 ? " scope=\"row\"" : "") + figure(grid, x) + ">")
                        .lines(row.get(x))
                        .raw("</" + tag + ">");
            }
            out.raw("</tr>\n");
        }
        out.raw("</tbody>\n</table>\n");
    }

    private static String figure(Grid grid, int column) {
        return grid.isFigures(column) ? " class=\"figure\"" : "";
    }

    private void caption(String caption) {
        if (!caption.isBlank()) {
            out.element("caption", caption).raw("\n");
        }
    }

    /// Wide ones in parts, so that a mark is never too small to read.
    private void matrix(Block.Matrix matrix) {
        if (!matrix.caption().isBlank()) {
            out.raw(open("p", "")).text(matrix.caption()).raw("</p>\n");
        }
        for (var from = 0; from < matrix.columns().size(); from += MATRIX_COLUMNS) {
            matrix(matrix, from, Math.min(matrix.columns().size(), from + MATRIX_COLUMNS));
        }
    }

    private void matrix(Block.Matrix matrix, int from, int till) {
        out.raw("<table class=\"matrix\">\n<col style=\"width: 24%\"/>");
        for (var x = from; x < till; x++) {
            out.raw("<col style=\"width: " + Math.round(660.0 / MATRIX_COLUMNS) / 10.0 + "%\"/>");
        }
        out.raw("<col style=\"width: 10%\"/>\n<thead><tr>").element("th scope=\"col\"", "Who");
        for (var x = from; x < till; x++) {
            out.element("th scope=\"col\"", brief(matrix.columns().get(x)));
        }
        out.element("th scope=\"col\"", "In all").raw("</tr></thead>\n<tbody>\n");
        for (var row : matrix.rows()) {
            out.raw("<tr>").element("th scope=\"row\"", row.label());
            for (var x = from; x < till; x++) {
                var mark = String.valueOf(row.marks().charAt(x));
                out.element("td" + (Character.isUpperCase(row.marks().charAt(x)) ? " class=\"strong\"" : ""), mark);
            }
            out.element("td", row.words()).raw("</tr>\n");
        }
        out.raw("</tbody>\n</table>\n");
    }

    /// What is left of "srt-07" where room is short.
    private static String brief(String column) {
        return column.substring(column.lastIndexOf('-') + 1);
    }

    private void picture(Block.Picture picture) {
        if (isPaper) {
            PlacedPicture.write(out, picture);
        } else {
            SvgPage.inline(out, picture);
        }
    }

    private void bars(Block.Bars bars) {
        var longest = longest(bars);
        out.raw("<table class=\"bars\">\n");
        caption(bars.caption());
        out.raw("<col style=\"width: 34%\"/><col style=\"width: 36%\"/><col style=\"width: 30%\"/>\n<tbody>\n");
        for (var bar : bars.bars()) {
            var share = Math.round(Math.clamp(bar.length() / longest, 0.0, 1.0) * 1000) / 10.0;
            out.raw("<tr>").element("th scope=\"row\"", bar.label());
            out.raw("<td>" + (share > 0 ? "<div class=\"bar\" style=\"width: " + share + "%\"></div>" : "") + "</td>");
            out.element("td", bar.words()).raw("</tr>\n");
        }
        out.raw("</tbody>\n</table>\n");
    }
}
