package org.alongside.tui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DraftTextTest {
    @Test
    void any_text_comes_back_as_it_was() {
        var chance = new Random(8);
        for (int round = 0; round < 500; round++) {
            var values = new HashMap<String, String>();
            for (int field = 0; field < 5; field++) {
                var words = new StringBuilder();
                for (int c = 0; c <= chance.nextInt(12); c++) {
                    words.append("\\nr=\n\r ab漢".charAt(chance.nextInt(10)));
                }
                values.put("srt-0" + field + "/p1", words.toString());
            }
            assertThat(DraftText.read(DraftText.write(values))).isEqualTo(values);
        }
    }

    @Test
    void a_line_that_is_no_field_is_passed_over() {
        assertThat(DraftText.read("nothing here\n=x\na=b\n")).isEqualTo(Map.of("a", "b"));
    }
}
