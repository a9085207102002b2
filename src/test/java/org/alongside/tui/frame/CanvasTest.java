package org.alongside.tui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CanvasTest {
    private static boolean isSafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    @Test
    void no_code_point_reaches_a_cell_uncleaned() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            var canvas = Canvas.of(new Size(4, 1));
            canvas.put(0, 0, "a" + Character.toString(c) + "b", Style.PLAIN);
            var text = canvas.frame().line(0);
            assertThat(text.codePoints().allMatch(CanvasTest::isSafe))
                    .as("U+%04X", c)
                    .isTrue();
            assertThat(Normalizer.normalize(text, Normalizer.Form.NFD))
                    .as("U+%04X", c)
                    .startsWith("a");
        }
    }

    @Test
    void painting_over_half_of_a_wide_character_leaves_no_half() {
        var chance = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            var canvas = Canvas.of(new Size(7, 1));
            for (int put = 0; put < 6; put++) {
                canvas.put(
                        chance.nextInt(9) - 1, 0, List.of("漢", "x", "字字", "é").get(chance.nextInt(4)), Style.PLAIN);
            }
            assertThat(columns(canvas.frame())).as("round %d", round).isEqualTo(7);
        }
    }

    private static int columns(Frame frame) {
        return frame.rows().getFirst().stream()
                .filter(cell -> !cell.text().isEmpty())
                .mapToInt(cell -> Clusters.width(cell.text().codePointAt(0)))
                .sum();
    }

    @Test
    void wrapped_lines_hold_all_words_and_never_go_over() {
        var chance = new Random(6);
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            for (int c = 0; c < chance.nextInt(60); c++) {
                text.append("ab 漢\nw ".charAt(chance.nextInt(7)));
            }
            int width = 2 + chance.nextInt(12);
            var lines = Wrap.text(text.toString(), width);
            for (var line : lines) {
                assertThat(Clusters.width(line)).isLessThanOrEqualTo(width);
            }
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replaceAll("[ \n]", ""));
        }
    }
}
