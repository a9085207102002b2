package org.alongside.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// CSV as we write it, always the same for the same cells: UTF-8 without a mark, CR LF after each row, and quotes
/// around
/// every cell that holds anything but the letters, digits and signs of codes, dates and references. So no spreadsheet,
/// whatever its separator, finds a second cell in one of ours.
public final class Csv {
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_.:/-]*");

    private static final QuoteStrategy QUOTES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int cell, String content) {
            return !BARE.matcher(content).matches();
        }
    };

    private Csv() {}

    /// A whole file.
    public static byte[] bytes(List<String> columns, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QUOTES)
                .build(out, StandardCharsets.UTF_8)) {
            writer.writeRecord(columns);
            for (var row : rows) {
                writer.writeRecord(row.stream().map(Formula::disarmed).toList());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("memory could not be written", impossible);
        }
        return out.toByteArray();
    }
}
