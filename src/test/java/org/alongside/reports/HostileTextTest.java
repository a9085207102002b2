package org.alongside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alongside.app.Writer.Format;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// What people type may hold anything; a page must hold only what it is meant to.
class HostileTextTest {
    private static final String MARKUP =
            "</style></title><script>alert(1)</script><img src=x onerror=alert(1)> ]]> <!-- &lt; &bogus; \" ' \\ }";

    private static Document everywhere(String text) {
        return new Document(
                text,
                "en-GB",
                text,
                text,
                List.of(
                        new Block.Heading(2, text),
                        new Block.Paragraph(text),
                        new Block.Points(List.of(text), false),
                        new Block.Facts(List.of(new Block.Fact(text, text), new Block.Fact("a", text))),
                        new Block.Table(text, List.of(text), List.of(List.of(text))),
                        new Block.Bars(text, List.of(new Block.Bar(text, 1, text))),
                        new Block.TickBox(text)));
    }

    /// Every control, format and noncharacter of the basic plane, and some beyond it.
    private static String steering() {
        var all = new StringBuilder();
        for (var c = 0; c < 0x10000; c++) {
            var type = Character.getType(c);
            if (type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || (c & 0xFFFE) == 0xFFFE) {
                all.append((char) c);
            }
        }
        return all.appendCodePoint(0xE0041)
                .appendCodePoint(0x1FFFE)
                .append("end")
                .toString();
    }

    private static String write(Document document, Format format) {
        return new String(new Pages(Strokes.BLOCKS).write(document, format), StandardCharsets.UTF_8);
    }

    private static void elements(Node node, Set<String> found) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                found.add(child.getNodeName());
                elements(child, found);
            }
        }
    }

    @Test
    void markup_stays_text_and_adds_no_element() throws Exception {
        var plain = new TreeSet<String>();
        var hostile = new TreeSet<String>();
        elements(parse(everywhere("words ".repeat(20))), plain);
        elements(parse(everywhere(MARKUP)), hostile);
        assertThat(hostile).isEqualTo(plain).doesNotContain("script", "img");
        assertThat(write(everywhere(MARKUP), Format.HTML)).doesNotContain("<script", "<img", "</style></");
    }

    private static org.w3c.dom.Document parse(Document document) throws Exception {
        var html = write(document, Format.HTML).replace("<!DOCTYPE html>\n", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    @Test
    void nothing_that_steers_a_terminal_or_reorders_words_gets_through() throws Exception {
        for (var format : List.of(Format.TEXT, Format.HTML)) {
            var page = write(everywhere(steering()), format);
            assertThat(page.codePoints().filter(c -> c != '\n').anyMatch(c -> switch (Character.getType(c)) {
                        case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
                        default -> false;
                    }))
                    .as(format.name())
                    .isFalse();
        }
        parse(everywhere(steering()));
    }

    @Test
    void a_pdf_is_made_of_any_of_it() throws IOException {
        for (var text : List.of(MARKUP, steering(), "x".repeat(12_000), "")) {
            try (var pdf = Loader.loadPDF(new Pages(Strokes.BLOCKS)
                    .write(Specimens.document(new Block.Heading(2, text), new Block.Paragraph(text)), Format.PDF))) {
                assertThat(pdf.getNumberOfPages()).isPositive();
            }
        }
    }

    @Test
    void nothing_is_named_that_a_browser_would_fetch() {
        assertThat(write(everywhere("words"), Format.HTML))
                .doesNotContain("http:", "https:", "src=", "url(", "@import", "<link", "<script");
    }
}
