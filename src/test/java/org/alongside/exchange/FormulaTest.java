package org.alongside.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormulaTest {
    private static final List<String> ALPHABET = List.of("'", "=", "+", "-", "@", "\t", "\r", "\n", "＝", "a", "\"");

    /// Every text of up to four characters from the alphabet of trouble.
    private static List<String> texts() {
        var texts = new ArrayList<>(List.of(""));
        for (int from = 0, length = 0; length < 4; length++) {
            int to = texts.size();
            for (; from < to; from++) {
                for (var letter : ALPHABET) {
                    texts.add(texts.get(from) + letter);
                }
            }
        }
        return texts;
    }

    @Test
    void every_text_comes_back_exactly() {
        assertThat(texts())
                .allSatisfy(text ->
                        assertThat(Formula.restored(Formula.disarmed(text))).isEqualTo(text));
    }

    @Test
    void no_cell_that_goes_out_begins_like_a_formula() {
        assertThat(texts())
                .hasSizeGreaterThan(10_000)
                .noneMatch(text -> Formula.disarmed(text).matches("(?s)[=+\\-@\t\r\n＝＋－＠].*"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"=1,'=1", "'tis,'tis", "'=1,''=1", "plain,plain", "a=b,a=b"})
    void only_what_could_run_is_touched(String text, String cell) {
        assertThat(Formula.disarmed(text)).isEqualTo(cell);
    }
}
