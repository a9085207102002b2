package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class RowTextTest {
    @Test
    void reads_back_what_it_wrote() {
        var columns = new TreeMap<>(Map.of(
                "empty", "",
                "equals", "a=b",
                "lines", "one\ntwo\r\nthree\rfour\n",
                "slashes", "\\n is not a line, \\\\ neither\\",
                "words", "Ŵy 💬"));
        assertThat(RowText.columns(RowText.of(columns))).isEqualTo(columns);
        assertThat(RowText.columns("")).isEmpty();
    }

    @Test
    void passes_over_a_line_that_is_no_column() {
        assertThat(RowText.columns("\nno sign\n=nameless\na=b\\"))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of("a", "b\\")));
    }
}
