package org.alongside.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alongside.app.FlowReport;
import org.alongside.app.Report;
import org.alongside.app.Writer.Format;
import org.alongside.domain.Trouble;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.paper.Shape;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Flow.Row;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class PicturesTest {
    private static final Pages PAGES = new Pages(Strokes.BLOCKS);
    private static final Report FLOW = FlowReport.of(
            new Flow(
                    Flow.Scope.ALL,
                    Map.of(
                            Row.ALL_COMPLETE, 6,
                            Row.FOUNDATION_COMPLETE, 12,
                            Row.NOT_COMMENCED, 14,
                            Row.STOPPED_BEFORE_FOUNDATION, 20,
                            Row.ONGOING, 3),
                    Map.of(Row.NOT_COMMENCED, 6, Row.STOPPED_BEFORE_FOUNDATION, 6),
                    Map.of(),
                    java.util.Optional.empty(),
                    0,
                    List.of()),
            Map.of(),
            new Block.Facts(List.of()),
            List.of(),
            List.of());

    private static org.w3c.dom.Document parsed(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<String> words(org.w3c.dom.Document svg) {
        var words = new ArrayList<String>();
        var texts = svg.getElementsByTagName("text");
        for (int at = 0; at < texts.getLength(); at++) {
            words.add(texts.item(at).getTextContent());
        }
        return words;
    }

    @Test
    void the_flow_as_svg_is_well_formed_and_tells_the_pilots_numbers() throws Exception {
        var svg = parsed(PAGES.write(FLOW, Format.SVG, "", ""));
        assertThat(words(svg))
                .contains(
                        "n = 55",
                        "n = 41 (74.5% of referred)",
                        "n = 18 (32.7% of referred, 43.9%)",
                        "n = 6 (10.9% of referred, 14.6%)",
                        "Not commenced  n = 14 (breached 6)",
                        "Stopped before foundation  n = 20 (breached 6)",
                        "Ongoing  n = 3");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Flow of referrals");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith("Of 55 referred, 41 commenced;");
    }

    @Test
    void the_numbers_are_words_in_the_pdf_too_so_that_they_are_read_aloud() throws Exception {
        try (var pdf = Loader.loadPDF(PAGES.write(FLOW, Format.PDF, "", ""))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("n = 55")
                    .contains("Not commenced n = 14 (breached 6)")
                    .contains("n = 6 (10.9% of referred, 14.6%)");
        }
    }

    @Test
    void in_text_bars_stand_in_its_place() {
        assertThat(new String(PAGES.write(FLOW, Format.TEXT, "", ""), StandardCharsets.UTF_8))
                .contains("Not commenced", "14, of whom 6 breached", "██████████████████████████  55");
    }

    @Test
    void what_has_no_picture_says_so() {
        var list = new Report("x", "X", Map.of(), new Report.Rows(List.of(), List.of()), List.of(), List.of());
        assertThatThrownBy(() -> PAGES.write(list, Format.SVG, "", ""))
                .isInstanceOfSatisfying(
                        Trouble.class, no -> assertThat(no.sort()).isEqualTo(Trouble.Sort.REFUSED));
    }

    @Test
    void nothing_in_a_picture_gets_out_of_its_place() throws Exception {
        var nasty = "</text><script>alert(1)</script>\" onload=\"x &amp; \u0007";
        var picture = new Block.Picture(
                nasty,
                nasty,
                100,
                100,
                List.of(new Shape.Box(0, 0, 90, 40, List.of(nasty)), new Shape.Label(0, 50, nasty, Shape.Side.START)),
                List.of());
        var report = new Report("x", "X", Map.of(), new Report.Rows(List.of(), List.of()), List.of(picture), List.of());
        var svg = parsed(PAGES.write(report, Format.SVG, "", ""));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        var html = new String(
                PAGES.write(new Document("T", "en-GB", "", "", List.of(picture)), Format.HTML), StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("<script").doesNotContain("\" onload=\"");
    }

    @Test
    void a_picture_alone_is_one_image_with_a_name_and_a_description() throws Exception {
        var nasty = "<b>&\" a]]>";
        var picture = new Block.Picture(
                nasty, nasty, 100, 50, List.of(new Shape.Label(0, 40, nasty, Shape.Side.START)), List.of());
        var text = PAGES.svg(picture);
        assertThat(PAGES.svg(picture)).isEqualTo(text);
        var root = parsed(text.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("title desc");
        for (var name : List.of("title", "desc")) {
            var element = (org.w3c.dom.Element) root.getElementsByTagName(name).item(0);
            assertThat(element.getParentNode()).isEqualTo(root);
            assertThat(element.getAttribute("id")).isEqualTo(name);
            assertThat(element.getTextContent()).isEqualTo(nasty);
        }
        assertThat(root.getElementsByTagName("b").getLength()).isZero();
    }
}
