package org.alongside.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CleanTest {
    /// Every code point there is: nothing that steers a terminal, hides or reorders words comes through.
    @Test
    void no_code_point_that_steers_hides_or_reorders_comes_through() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            var shown = Clean.line("a" + Character.toString(c) + "b");
            boolean harmful = shown.codePoints().anyMatch(CleanTest::isHarmful);
            assertThat(harmful).as("U+%04X", c).isFalse();
        }
    }

    /// Written on its own from the Unicode lists, not from the code under test.
    private static boolean isHarmful(int c) {
        return c < 0x20
                || (c >= 0x7F && c <= 0x9F)
                || c == 0xAD
                || c == 0x061C
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0xE0000 && c <= 0xE007F);
    }

    @Test
    void keeps_the_letters_of_welsh_polish_urdu_and_chinese_and_the_usual_signs() {
        var words = "Siân ŵ ŷ Łukasz Zażółć عمران 李 — “quoted” £5 ½ 🙂";
        assertThat(Clean.line(words)).isEqualTo(words);
    }

    @Test
    void folds_line_ends_into_one_kind() {
        assertThat(Clean.lines("a\r\nb\rc\nd\te")).isEqualTo("a\nb\nc\nd e");
        assertThat(Clean.line("a\r\nb\rc\nd\te")).isEqualTo("a b c d e");
    }

    @Test
    void marks_an_escape_sequence_instead_of_passing_it_on() {
        assertThat(Clean.line("\u001b]0;title\u0007x\u009b31m")).isEqualTo("\uFFFD]0;title\uFFFDx\uFFFD31m");
    }
}
