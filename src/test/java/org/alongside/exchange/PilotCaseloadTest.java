package org.alongside.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Toolkits;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.referral.Sara;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PilotCaseloadTest {
    private static final Toolkits TOOLKITS = new InstalledToolkits(Path.of("content"));

    @TempDir
    private Path folder;

    /// Path such as `sara.high` to number.
    private static Map<String, Integer> published() throws Exception {
        var numbers = new HashMap<String, Integer>();
        try (var json =
                new JsonFactory().createParser(Files.readString(Path.of("src/test/resources/pilot/expected.json")))) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    var path = json.getParsingContext()
                            .pathAsPointer()
                            .toString()
                            .substring(1)
                            .replace('/', '.');
                    numbers.put(path, json.getIntValue());
                }
            }
        }
        return numbers;
    }

    @Test
    void the_published_flow_comes_out_of_the_imported_rows() throws Exception {
        var record = new RecordInMemory();
        var desk = record.desk("2026-11-22", TOOLKITS);
        var imported = new CsvCaseload().read(desk, PilotCaseload.write(folder), false);
        assertThat(imported.rejects()).isEmpty();

        var flow = Flow.of(
                record.cases(),
                Flow.Scope.ALL,
                choice -> TOOLKITS.find(choice.toolkit()).flatMap(toolkit -> toolkit.edition(choice.edition())),
                desk.today());

        var figures = new HashMap<String, Integer>();
        figures.put("referred", flow.referred());
        figures.put("commenced", flow.commenced());
        figures.put("not_commenced.total", flow.count(Flow.Row.NOT_COMMENCED));
        figures.put("not_commenced.breached", flow.breached(Flow.Row.NOT_COMMENCED));
        figures.put("stopped_before_foundation.total", flow.count(Flow.Row.STOPPED_BEFORE_FOUNDATION));
        figures.put("stopped_before_foundation.breached", flow.breached(Flow.Row.STOPPED_BEFORE_FOUNDATION));
        figures.put("awaiting_start", flow.count(Flow.Row.AWAITING_START));
        figures.put("ongoing", flow.count(Flow.Row.ONGOING));
        figures.put("foundation_complete", flow.count(Flow.Row.FOUNDATION_COMPLETE));
        figures.put("all_complete", flow.count(Flow.Row.ALL_COMPLETE));
        figures.put("sara.assessed", flow.saraAssessed());
        figures.put("sara.high", flow.sara(Sara.HIGH));
        figures.put("sara.medium", flow.sara(Sara.MEDIUM));
        figures.put("sara.low", flow.sara(Sara.LOW));
        figures.put("sara.not_assessed", flow.referred() - flow.saraAssessed());
        figures.put("mean_age.years", flow.meanAgeMonths().orElseThrow() / 12);
        figures.put("mean_age.months", flow.meanAgeMonths().orElseThrow() % 12);
        assertThat(figures).isEqualTo(published());
        assertThat(flow.warnings()).isEmpty();
    }

    @Test
    void the_pilot_exported_and_imported_elsewhere_exports_the_same_bytes() {
        var first = new RecordInMemory().desk("2026-11-22", TOOLKITS);
        var files = new CsvCaseload();
        files.read(first, PilotCaseload.write(folder.resolve("rows")), false);
        files.write(first, folder.resolve("one"));
        var second = new RecordInMemory().desk("2026-11-22", TOOLKITS);
        files.read(second, folder.resolve("one"), false);
        files.write(second, folder.resolve("two"));
        assertThat(CaseloadFolder.contents(folder.resolve("two")))
                .isEqualTo(CaseloadFolder.contents(folder.resolve("one")));
    }
}
