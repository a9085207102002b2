package org.alongside.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.app.Report;
import org.alongside.app.Writer.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvAndJsonTest {
    private static String csv(String cell) {
        var report = Specimens.report(List.of("note"), List.of(List.of(cell)));
        var bytes = new Pages(Strokes.BLOCKS).write(report, Format.CSV, "", "");
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 7700 900123",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "＝1",
                "=cmd|' /C calc'!A0",
                "-"
            })
    void no_cell_that_a_spreadsheet_would_run_stays_one(String cell) throws IOException {
        try (var reader = CsvReader.builder().ofCsvRecord(csv(cell))) {
            var read = reader.stream().skip(1).findFirst().orElseThrow().getField(0);
            assertThat(read).startsWith("'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "12", "-2", "-2.5", "a=b", "O'Hare", "say \"so\"", "two\nlines", ""})
    void other_cells_come_back_as_they_were(String cell) throws IOException {
        try (var reader = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv(cell))) {
            assertThat(reader.stream().skip(1).findFirst().orElseThrow().getField(0))
                    .isEqualTo(cell);
        }
    }

    @Test
    void every_cell_is_quoted_under_a_header_row() {
        assertThat(csv("x")).isEqualTo("\"note\"\r\n\"x\"\r\n");
    }

    @Test
    void json_keeps_the_order_and_reads_back() throws IOException {
        var data = new LinkedHashMap<String, Object>();
        data.put("zulu", 1);
        data.put("alpha", List.of(true, 8.3, "ŵ \"</script>\" \u202E"));
        data.put("empty", Map.of());
        var report = new Report("t", "T", data, new Report.Rows(List.of(), List.of()), List.of(), List.of());
        var text = new String(new Pages(Strokes.ASCII).write(report, Format.JSON, "", ""), StandardCharsets.UTF_8);
        assertThat(text).endsWith("}\n").doesNotContain("\u202E");
        var found = new ArrayList<String>();
        try (var parser = new JsonFactory().createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME || token.isScalarValue()) {
                    found.add(parser.getText());
                }
            }
        }
        assertThat(found).containsExactly("zulu", "1", "alpha", "true", "8.3", "ŵ \"</script>\" \uFFFD", "empty");
    }

    @Test
    void json_refuses_what_it_has_no_form_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonPage.write(Map.of("on", LocalDate.EPOCH)));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonPage.write(Map.of("share", Double.NaN)));
    }
}
