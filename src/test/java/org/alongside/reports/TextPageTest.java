package org.alongside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.app.Writer.Format;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.junit.jupiter.api.Test;

class TextPageTest {
    private static String text(Document document, Strokes strokes) {
        return new String(new Pages(strokes).write(document, Format.TEXT), StandardCharsets.UTF_8);
    }

    private static String golden(String name) throws IOException {
        try (var file = TextPageTest.class.getResourceAsStream("/golden/reports/" + name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_block_looks_as_it_did() throws IOException {
        assertThat(text(Specimens.everyBlock(), Strokes.BLOCKS)).isEqualTo(golden("every-block.txt"));
    }

    @Test
    void ascii_strokes_draw_with_nothing_else() {
        var page = text(
                Specimens.document(
                        new Block.Heading(2, "Flow"),
                        new Block.Bars("", List.of(new Block.Bar("Referred", 5, "5"))),
                        new Block.Table("", List.of("a"), List.of(List.of("b")))),
                Strokes.ASCII);
        assertThat(page.chars().allMatch(c -> c < 128)).isTrue();
        assertThat(page).contains("Referred  ####");
    }

    @Test
    void no_line_is_wider_than_eighty_columns_whatever_comes() {
        var word = "w".repeat(500) + " 漢字".repeat(60) + " e\u0301".repeat(90);
        var wide = IntStream.range(0, 30).mapToObj(i -> "column " + i).toList();
        var page = text(
                Specimens.document(
                        new Block.Heading(2, word),
                        new Block.Paragraph(word),
                        new Block.Facts(List.of(new Block.Fact(word, word), new Block.Fact("short", word))),
                        new Block.Facts(List.of(new Block.Fact("short", word))),
                        new Block.Points(List.of(word), true),
                        new Block.TickBox(word),
                        new Block.Bars(word, List.of(new Block.Bar(word, 3, word), new Block.Bar("", Double.NaN, ""))),
                        new Block.Table(word, List.of("a", word), List.of(List.of(word, word))),
                        new Block.Table("", wide, List.of(wide))),
                Strokes.BLOCKS);
        assertThat(page.lines())
                .allSatisfy(line -> assertThat(Wrap.columns(line)).isLessThanOrEqualTo(80));
        assertThat(page).contains("column 29");
    }
}
