package org.alongside.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alongside.domain.paper.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PassageTest {
    private static List<Block> blocks(String markdown) {
        return Passage.blocks(Passage.nodes("one.md", markdown));
    }

    @Test
    void a_quotation_is_shown_and_not_dropped() {
        assertThat(blocks("Say:\n\n> I heard you.\n>\n> - And again."))
                .containsExactly(
                        new Block.Paragraph("Say:"),
                        new Block.Paragraph("I heard you."),
                        new Block.Points(List.of("And again."), false));
    }

    @Test
    void a_line_that_ends_in_underscores_has_a_line_to_write_on_after_it() {
        assertThat(blocks("When I am angry I notice ____\nin my body\nand I want to ___"))
                .containsExactly(
                        new Block.Paragraph("When I am angry I notice"),
                        new Block.AnswerLines(1),
                        new Block.Paragraph("in my body and I want to"),
                        new Block.AnswerLines(1));
        assertThat(blocks("A gap ____ within stays.")).containsExactly(new Block.Paragraph("A gap ____ within stays."));
        assertThat(blocks("Words\nof *one* passage.")).containsExactly(new Block.Paragraph("Words of one passage."));
    }

    @Test
    void a_paragraph_that_begins_with_a_year_is_no_list() {
        assertThat(blocks("2019. That was the year.")).containsExactly(new Block.Paragraph("2019. That was the year."));
        assertThat(blocks("1. First\n2. Second")).containsExactly(new Block.Points(List.of("First", "Second"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\ncode\n```", "    four blanks", "<div>\nhidden\n</div>"})
    void what_no_page_shows_is_refused(String markdown) {
        assertThatThrownBy(() -> blocks("Words.\n\n" + markdown))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining("one.md")
                .hasMessageContaining("not shown");
        assertThat(blocks("<!-- for whoever writes the pack -->\n\nWords."))
                .containsExactly(new Block.Paragraph("Words."));
    }
}
