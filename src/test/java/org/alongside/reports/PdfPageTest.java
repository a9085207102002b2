package org.alongside.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alongside.app.Writer.Format;
import org.alongside.domain.Trouble;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPageTest {
    private static PDDocument read(Document document) throws IOException {
        return Loader.loadPDF(new Pages(Strokes.BLOCKS).write(document, Format.PDF));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    @Test
    void is_tagged_and_says_its_language_and_title() throws IOException {
        try (var pdf = read(Specimens.everyBlock())) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A trial page");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part");
            assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }

    @Test
    void embeds_every_font_it_uses() throws IOException {
        try (var pdf = read(Specimens.everyBlock())) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void has_the_headings_as_bookmarks_one_within_another() throws IOException {
        try (var pdf = read(Specimens.everyBlock())) {
            var found = new ArrayList<String>();
            walk(pdf.getDocumentCatalog().getDocumentOutline().children(), "", found);
            assertThat(found).containsExactly("A trial page", " Who", " What was done", "  How many", " To do");
        }
    }

    @Test
    void what_is_too_long_for_the_memory_there_is_is_refused_before_it_is_laid_out() {
        var like = Specimens.everyBlock();
        var rows = Collections.nCopies(20_000, List.of("X100001", "R-7K3M9Q", "IN_PROGRESS"));
        var table = new Block.Table("", List.of("CRN", "Referral", "Status"), rows);
        var whole = new Document(like.title(), like.language(), like.marking(), like.printed(), List.of(table));
        assertThatThrownBy(() -> new Pages(Strokes.BLOCKS).write(whole, Format.PDF))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.REFUSED))
                .hasMessageContaining("too long for a PDF");
    }

    private static void walk(Iterable<PDOutlineItem> items, String indent, List<String> found) {
        for (var item : items) {
            found.add(indent + item.getTitle());
            walk(item.children(), indent + " ", found);
        }
    }

    @Test
    void carries_the_marking_twice_the_page_and_who_printed_it_on_every_page() throws IOException {
        try (var pdf = read(Specimens.everyBlock())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            for (var page = 1; page <= 2; page++) {
                assertThat(text(pdf, page).split(Specimens.MARKING, -1)).hasSize(3);
                assertThat(text(pdf, page).replace("\n", " "))
                        .contains("Page " + page + " of 2")
                        .contains("Printed by Ann O'Hare at 14:02 on 22 November 2026");
            }
        }
    }

    @Test
    void draws_welsh_letters_and_a_box_for_what_the_fonts_have_not() throws IOException {
        try (var pdf = read(Specimens.document(new Block.Paragraph("Ŵyn a ŷd 漢 end")))) {
            assertThat(text(pdf, 1)).contains("Ŵyn a ŷd □ end");
        }
    }

    @Test
    void says_the_page_in_welsh_for_a_welsh_document() throws IOException {
        try (var pdf = read(new Document("Prawf", "cy", "", "", List.of(new Block.Paragraph("Testun."))))) {
            assertThat(text(pdf, 1)).contains("Tudalen 1 o 1").doesNotContain("OFFICIAL");
        }
    }

    @Test
    void says_nothing_on_the_standard_streams() {
        var out = System.out;
        var err = System.err;
        var heard = new ByteArrayOutputStream();
        try (var ear = new PrintStream(heard, true, StandardCharsets.UTF_8)) {
            System.setOut(ear);
            System.setErr(ear);
            new Pages(Strokes.BLOCKS)
                    .write(Specimens.document(new Block.Paragraph("漢 <img src='file:///etc/hostname'>")), Format.PDF);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(heard.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
