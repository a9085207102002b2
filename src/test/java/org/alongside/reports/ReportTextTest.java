package org.alongside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.app.OwnCaseload;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Report;
import org.alongside.app.Writer;
import org.alongside.app.listing.ReportName;
import org.alongside.app.listing.Reports;
import org.alongside.app.practice.MadeUp;
import org.alongside.app.practice.Practice;
import org.alongside.domain.progress.Wanted;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every report as a supervisor reads it in a terminal, on one made-up caseload. After a wanted change:
/// `-Dgolden.write=true`.
final class ReportTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/reports");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final InstalledToolkits PACKS = new InstalledToolkits(Path.of("content"));
    private static final int COLUMNS = 80;

    private static Report made(ReportName name, int people) {
        var record = new RecordInMemory();
        var desk = record.desk(TODAY.toString(), PACKS);
        if (people > 0) {
            new MadeUp(11, TODAY, List.of(PACKS.find(Practice.TOOLKIT).orElseThrow())).fill(desk, people);
        }
        return name.make(new Reports(desk, new OwnCaseload(new UUID(0, 1), record)), Wanted.ALL);
    }

    private static String text(Report report) {
        var bytes = new Pages(Strokes.BLOCKS).write(report, Writer.Format.TEXT, "OFFICIAL-SENSITIVE", "");
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void each_reads_as_it_did_and_fits_80_columns(ReportName name) throws IOException {
        var text = text(made(name, 25));
        assertThat(text.lines()).allMatch(line -> line.length() <= COLUMNS);
        var golden = GOLDEN.resolve(name.word() + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource
    void each_over_nobody_says_so_and_has_no_share_of_nothing(ReportName name) {
        assertThat(text(made(name, 0)))
                .doesNotContain("NaN", "null", "Infinity")
                .hasSizeGreaterThan(100);
    }
}
