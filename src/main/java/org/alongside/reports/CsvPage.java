package org.alongside.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.app.Report;
import org.alongside.domain.text.Clean;

/// Rows as CSV for a spreadsheet: RFC 4180, every cell quoted, and no cell that a spreadsheet would run as a formula.
final class CsvPage {
    /// What makes a spreadsheet run a cell, half width and full width.
    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

    private static final Pattern NEGATIVE = Pattern.compile("-\\d+(\\.\\d+)?");

    private CsvPage() {}

    static byte[] write(Report.Rows rows) {
        var out = new StringWriter();
        var csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).lineDelimiter(LineDelimiter.CRLF);
        try (var writer = csv.build(out)) {
            writer.writeRecord(harmless(rows.columns()));
            rows.cells().forEach(row -> writer.writeRecord(harmless(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(CsvPage::harmless).toList();
    }

    /// Puts an apostrophe before what would run, looking past blanks as some spreadsheets do. A plain negative number
    /// is left to be one.
    private static String harmless(String raw) {
        var text = Clean.lines(raw);
        var stripped = text.strip();
        var runs = starts(raw) || starts(text) || starts(stripped);
        return runs && !NEGATIVE.matcher(raw).matches() ? "'" + text : text;
    }

    private static boolean starts(String text) {
        return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
    }
}
