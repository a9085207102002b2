package org.alongside.reports;

import org.alongside.domain.paper.Document;
import org.alongside.domain.text.Clean;

/// How a document looks on a screen and on paper, as the style sheet inside it. Margin boxes carry the marking, the
/// page and who printed it; browsers that do not know margin boxes still show the first and the last in the page.
final class Look {
    private static final String SHARED = """
            html { font-family: 'Liberation Sans', Arial, Helvetica, sans-serif; color: #111; background: #fff; }
            body { margin: 0; line-height: 1.4; overflow-wrap: break-word; word-wrap: break-word; }
            header, main, footer { display: block; }
            h1, h2, h3 { line-height: 1.2; page-break-after: avoid; break-after: avoid; }
            h1 { font-size: 1.7em; margin: 0 0 0.6em; }
            h2 { font-size: 1.25em; margin: 1.4em 0 0.5em; padding-bottom: 0.15em; border-bottom: 1px solid #555; }
            h3 { font-size: 1.05em; margin: 1.1em 0 0.35em; }
            p { margin: 0 0 0.7em; }
            p.run { margin-bottom: 0; }
            ul, ol { margin: 0 0 0.8em; padding-left: 1.4em; }
            li { margin-bottom: 0.2em; }
            ul.ticks { list-style-type: none; padding-left: 0; }
            ul.ticks li { margin-bottom: 0.5em; padding-left: 1.8em; page-break-inside: avoid; }
            .box { display: inline-block; width: 0.85em; height: 0.85em; margin-left: -1.6em; margin-right: 0.55em;
              border: 1.5px solid #111; }
            table { width: 100%; margin: 0 0 1em; border-collapse: collapse; table-layout: fixed;
              -fs-table-paginate: paginate; -fs-page-break-min-height: 2.5cm; }
            thead { display: table-header-group; }
            caption { text-align: left; font-weight: bold; margin-bottom: 0.3em; }
            th, td { padding: 0.25em 0.6em 0.25em 0; text-align: left; vertical-align: top; font-weight: normal;
              overflow-wrap: break-word; word-wrap: break-word; }
            thead th { font-weight: bold; border-bottom: 1.5px solid #111; vertical-align: bottom; }
            tbody th, tbody td { border-bottom: 1px solid #ccc; }
            tr { page-break-inside: avoid; break-inside: avoid; }
            .figure { text-align: right; padding-right: 1em; }
            table.facts th { color: #444; border-bottom: 0; }
            table.facts td { border-bottom: 0; }
            table.bars th, table.bars td { border-bottom: 0; }
            table.matrix th, table.matrix td { padding: 0.1em; font-size: 0.8em; text-align: center; }
            table.matrix tbody th { text-align: left; }
            .strong { font-weight: bold; background: #dbe6f0; }
            svg.picture { max-width: 100%; height: auto; }
            .placed { position: relative; margin: 0.5em 0 1em; page-break-inside: avoid; font-size: 9.5pt; }
            .placed div { position: absolute; line-height: 17px; white-space: nowrap; }
            .placed .box-shape { border: 1px solid #111; text-align: center; background: #fff; }
            .placed .box-shape div { position: static; }
            .placed .bar-shape { background: #2b5c8a; }
            .placed .level, .placed .upright { background: #111; }
            .placed .middle { text-align: center; }
            .placed .end { text-align: right; }
            .bar { border-top: 0.85em solid #2b5c8a; margin-top: 0.28em; height: 0; }
            dt { color: #444; margin-top: 0.5em; page-break-after: avoid; }
            dd { margin: 0 0 0.4em 1.4em; }
            .line { border-bottom: 1px solid #555; }
            .break { page-break-before: always; break-before: page; }
            """;

    private static final String SCREEN = """
            @media screen {
              body { max-width: 46em; margin: 1.5em auto; padding: 0 1em; }
              .marking { text-align: center; font-weight: bold; }
              footer { margin-top: 2em; border-top: 1px solid #555; padding-top: 0.5em; color: #444; }
            }
            """;

    private static final String ORDINARY = "@media print { body { font-size: 10.5pt; } }\n.line { height: 2.1em; }\n";

    private static final String LARGE = """
            body { font-size: 1.25em; line-height: 1.5; }
            @media print { body { font-size: 16pt; } }
            li { margin-bottom: 0.4em; }
            .line { height: 2.2em; }
            """;

    private static final String VERY_LARGE =
            LARGE + "body { font-size: 1.7em; }\n@media print { body { font-size: 22pt; } }\n";

    private static final String SLIDE = """
            body { font-size: 2em; line-height: 1.4; }
            @media print { body { font-size: 30pt; } }
            h1 { font-size: 1.3em; }
            li { margin-bottom: 0.6em; }
            p { font-size: 0.4em; margin-top: 2em; }
            """;

    private Look() {}

    static String of(Document document) {
        var size = switch (document.print()) {
            case ORDINARY -> ORDINARY;
            case LARGE -> LARGE;
            case VERY_LARGE -> VERY_LARGE;
            case SLIDE -> SLIDE;
        };
        return SHARED + size + SCREEN + paper(document);
    }

    private static String paper(Document document) {
        var welsh = document.language().startsWith("cy");
        return """
                @media print { header, footer { display: none; } }
                @page { size: %s; margin: 22mm 18mm 22mm 18mm;
                  @top-center { content: %s; %s white-space: nowrap; font-weight: bold; font-size: 10pt; }
                  @bottom-left { content: %s; %s text-align: left; }
                  @bottom-center { content: %s; %s white-space: nowrap; font-weight: bold; font-size: 10pt; }
                  @bottom-right { content: "%s " counter(page) " %s " counter(pages); %s white-space: nowrap; text-align: right; }
                }
                """.formatted(
                        document.print() == Document.Print.SLIDE ? "A4 landscape" : "A4",
                        quoted(document.marking()),
                        SMALL,
                        quoted(document.printed()),
                        SMALL,
                        quoted(document.marking()),
                        SMALL,
                        welsh ? "Tudalen" : "Page",
                        welsh ? "o" : "of",
                        SMALL);
    }

    private static final String SMALL =
            "font-family: 'Liberation Sans', Arial, sans-serif; font-size: 7.5pt; color: #333;";

    /// A CSS string that nothing can break out of: all but letters, digits and spaces are escaped by number.
    static String quoted(String text) {
        var safe = new StringBuilder("\"");
        Clean.line(text).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ') {
                safe.appendCodePoint(c);
            } else {
                safe.append("\\%06x".formatted(c));
            }
        });
        return safe.append('"').toString();
    }
}
