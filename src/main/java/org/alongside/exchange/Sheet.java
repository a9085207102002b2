package org.alongside.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.alongside.app.CaseloadFiles.Reject;
import org.alongside.domain.Trouble;

/// A caseload file as it was read: its rows, those that are no rows, and what was noticed on the way.
record Sheet(CaseloadFile file, List<Line> lines, List<Reject> rejects, List<String> notes) {
    /// The most a file may hold; a caseload of 1,000 people with long notes is half of it.
    static final long BYTES_MAX = 32L * 1024 * 1024;

    /// The most rows a file may hold.
    static final int ROWS_MAX = 200_000;

    private static final int CELL_MAX = 1024 * 1024; // characters; what a column may hold is checked later, by row
    private static final int RECORD_MAX = 4 * CELL_MAX;
    private static final int CELLS_MAX = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char UNREADABLE = '\uFFFD';

    /// Keeps its own copies.
    Sheet {
        lines = List.copyOf(lines);
        rejects = List.copyOf(rejects);
        notes = List.copyOf(notes);
    }

    /// Reads the file of that kind in the folder; an optional one that is not there has no rows.
    ///
    /// @throws Trouble REFUSED when nothing of it can be used
    static Sheet read(Path folder, CaseloadFile file) {
        var path = folder.resolve(file.fileName());
        if (!Files.isRegularFile(path)) {
            if (file.isRequired() || Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw refused(file, "is not in that folder or is not a plain file");
            }
            return new Sheet(file, List.of(), List.of(), List.of());
        }
        try {
            if (Files.size(path) > BYTES_MAX) {
                throw refused(file, "is larger than " + (BYTES_MAX >> 20) + " MiB");
            }
            return new Parsing(file).sheet(() -> Files.newInputStream(path));
        } catch (IOException unreadable) {
            throw new Trouble(Trouble.Sort.REFUSED, sentence(file, "cannot be read"), unreadable);
        }
    }

    private static Trouble refused(CaseloadFile file, String what) {
        return new Trouble(Trouble.Sort.REFUSED, sentence(file, what));
    }

    private static String sentence(CaseloadFile file, String what) {
        return file.fileName() + " " + what + ". Nothing was imported. Check the folder and try again.";
    }

    static Sheet parse(CaseloadFile file, byte[] bytes) {
        try {
            return new Parsing(file).sheet(() -> new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new IllegalStateException("text in memory could not be read", impossible);
        }
    }

    /// Where a file's bytes come from, as often as asked: a file is never held in memory whole.
    private interface Source {
        InputStream open() throws IOException;
    }

    /// One reading of one file.
    private static final class Parsing {
        private final CaseloadFile file;
        private final List<Line> lines = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private List<String> header = List.of();
        private boolean isUtf8 = true;

        Parsing(CaseloadFile file) {
            this.file = file;
        }

        Sheet sheet(Source source) throws IOException {
            isUtf8 = isUtf8(source);
            long reached = 1;
            try (var text = text(source);
                    var reader = CsvReader.builder()
                            .skipEmptyLines(true)
                            .allowMissingFields(true)
                            .allowExtraFields(true)
                            .maxBufferSize(RECORD_MAX)
                            .build(
                                    CsvRecordHandler.builder()
                                            .maxFields(CELLS_MAX)
                                            .maxFieldSize(CELL_MAX)
                                            .maxRecordSize(RECORD_MAX)
                                            .build(),
                                    text)) {
                for (var record : reader) {
                    reached = record.getStartingLineNumber();
                    take(record);
                }
            } catch (CsvParseException broken) {
                rejects.add(new Reject(
                        file.fileName(),
                        reached + 1,
                        "",
                        "cannot be read from about here on; look for a missing quotation mark or a very long cell"));
            }
            if (header.isEmpty()) {
                throw refused(file, "is empty or has no header row that can be read");
            }
            return new Sheet(file, lines, rejects, notes);
        }

        private static boolean isUtf8(Source source) throws IOException {
            try (var text = new InputStreamReader(source.open(), StandardCharsets.UTF_8.newDecoder())) {
                text.transferTo(Writer.nullWriter());
                return true;
            } catch (CharacterCodingException otherEncoding) {
                return false;
            }
        }

        /// The text after a byte order mark; what is not UTF-8 is marked.
        private static Reader text(Source source) throws IOException {
            var text = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8));
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            return text;
        }

        private void take(CsvRecord record) {
            if (header.isEmpty()) {
                header = header(record);
            } else if (lines.size() + rejects.size() >= ROWS_MAX) {
                throw refused(file, "has more than " + ROWS_MAX + " rows");
            } else {
                line(record);
            }
        }

        private List<String> header(CsvRecord record) {
            var names = record.getFields().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            for (var column : file.needed()) {
                if (!names.contains(column)) {
                    throw refused(
                            file,
                            "has no column " + column
                                    + (names.size() == 1 ? " (columns are separated by commas)" : ""));
                }
            }
            if (names.stream().distinct().count() < names.size()) {
                throw refused(file, "has two columns of the same name");
            }
            long unknown = names.stream()
                    .filter(name -> !file.columns().contains(name))
                    .count();
            if (unknown > 0) {
                notes.add(file.fileName() + ": " + unknown + (unknown == 1 ? " column is" : " columns are")
                        + " not part of the format and not imported.");
            }
            return names;
        }

        private void line(CsvRecord record) {
            long number = record.getStartingLineNumber();
            if (record.getFieldCount() > header.size()) {
                rejects.add(new Reject(file.fileName(), number, "", "has more cells than the header row"));
                return;
            }
            var cells = new HashMap<String, String>();
            for (int at = 0; at < record.getFieldCount(); at++) {
                var column = header.get(at);
                var cell = record.getField(at);
                if (!isUtf8 && cell.indexOf(UNREADABLE) >= 0) {
                    rejects.add(new Reject(
                            file.fileName(), number, column, "is not UTF-8; save the file as CSV UTF-8 first"));
                    return;
                }
                cells.put(column, Formula.restored(cell));
            }
            lines.add(new Line(number, cells));
        }
    }
}
