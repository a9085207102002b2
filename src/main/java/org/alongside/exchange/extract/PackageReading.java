package org.alongside.exchange.extract;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.alongside.app.extract.Packages.Cells;
import org.alongside.app.extract.Packages.Opened;
import org.alongside.domain.Trouble;
import org.alongside.domain.extract.DataPackage;
import org.alongside.exchange.Formula;
import org.jspecify.annotations.Nullable;

/// Reads the files of a package, and refuses what is not just as it was written.
final class PackageReading {
    static final int FILES_MAX = 64;
    static final int FILE_BYTES_MAX = 64 << 20;
    private static final int SHEET_BYTES_MAX = 16 << 20;
    static final int PICTURES_MAX = 256;
    static final int PICTURE_BYTES_MAX = 256 << 10;
    private static final int CELL_MAX = 1 << 16; // characters
    private static final int COLUMNS_MAX = 100;
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9_]{1,60}\\.csv|datapackage\\.json|codebook\\.md|rule\\.txt|flow\\.txt");
    private static final Pattern PICTURE = Pattern.compile("(flow|attrition)-[a-z0-9._-]{1,100}\\.svg");
    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  ([A-Za-z0-9_.-]{1,120})");
    private static final Pattern SITE = Pattern.compile("[0-9a-f]{32}");

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // spreadsheets write one

    private final String what;
    private final String folder;
    private final String next;

    private PackageReading(String folder) {
        this("The extract ", folder, "Ask for it again.");
    }

    private PackageReading(String what, String folder, String next) {
        this.what = what;
        this.folder = folder;
        this.next = next;
    }

    /// A sheet that somebody filled in, maybe in a spreadsheet.
    static Cells sheet(Path file) {
        var reading = new PackageReading(
                "The sheet ", String.valueOf(file.getFileName()), "Check its name, and save it as CSV in UTF-8.");
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(SHEET_BYTES_MAX + 1);
            if (bytes.length > SHEET_BYTES_MAX) {
                throw reading.refused("is larger than " + (SHEET_BYTES_MAX >> 20) + " MiB");
            }
            return reading.sheet(bytes);
        } catch (IOException unreadable) {
            throw new Trouble(Trouble.Sort.REFUSED, reading.sentence("cannot be read"), unreadable);
        }
    }

    /// As the other, of bytes in memory.
    static Cells sheetOf(byte[] bytes) {
        return new PackageReading("The sheet ", "", "").sheet(bytes);
    }

    /// Spreadsheets leave empty lines at the end.
    private Cells sheet(byte[] bytes) {
        var text = text("line", bytes).stripTrailing();
        return cells("line", (text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /// @param folder its name alone tells people which one it is
    static Opened read(Path folder) {
        var name = folder.getFileName();
        var reading = new PackageReading(name == null ? "." : name.toString());
        return reading.opened(reading.bytes(folder));
    }

    /// As [#read], of files in memory.
    static Opened of(String folder, SortedMap<String, byte[]> files) {
        return new PackageReading(folder).opened(files);
    }

    private SortedMap<String, byte[]> bytes(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw refused("is no folder");
        }
        var files = new TreeMap<String, byte[]>();
        int pictures = 0;
        try (var all = Files.newDirectoryStream(folder)) {
            for (var file : all) {
                var name = String.valueOf(file.getFileName());
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw refused("holds something that is no plain file");
                }
                boolean isPicture = PICTURE.matcher(name).matches();
                pictures += isPicture ? 1 : 0;
                if (pictures > PICTURES_MAX) {
                    throw refused("holds more than " + PICTURES_MAX + " pictures");
                }
                if (!isPicture && files.size() - pictures == FILES_MAX) {
                    throw refused("holds more than " + FILES_MAX + " files");
                }
                files.put(name, bytes(file, isPicture ? PICTURE_BYTES_MAX : FILE_BYTES_MAX));
            }
        } catch (IOException unreadable) {
            throw new Trouble(Trouble.Sort.REFUSED, sentence("cannot be read"), unreadable);
        }
        return files;
    }

    private byte[] bytes(Path file, int most) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw refused("holds a file larger than " + size(most));
            }
            return bytes;
        }
    }

    private static String size(int bytes) {
        return bytes < 1 << 20 ? (bytes >> 10) + " KiB" : (bytes >> 20) + " MiB";
    }

    private Opened opened(SortedMap<String, byte[]> files) {
        requireWhole(files);
        var head = head(JsonTree.read(bytes(files, Description.NAME))
                .orElseThrow(() -> refused("holds a " + Description.NAME + " that is no JSON object")));
        var tables = new TreeMap<String, Cells>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(".csv")) {
                tables.put(name.substring(0, name.length() - ".csv".length()), cells(name, bytes));
            }
        });
        return new Opened(head, tables);
    }

    /// Every file is listed and is what it was, and every file listed is there.
    private void requireWhole(SortedMap<String, byte[]> files) {
        if (!files.containsKey(Sums.NAME)) {
            throw refused("holds no " + Sums.NAME + ", so it is no extract");
        }
        var listed = new TreeMap<String, String>();
        for (var line : text(Sums.NAME, bytes(files, Sums.NAME)).lines().toList()) {
            var matcher = SUM.matcher(line);
            if (!matcher.matches() || listed.put(matcher.group(2), matcher.group(1)) != null) {
                throw damaged("has a " + Sums.NAME + " that is no list of files");
            }
        }
        for (var name : listed.keySet()) {
            if (!files.containsKey(name)) {
                throw damaged("lacks " + name);
            }
        }
        for (var file : files.entrySet()) {
            if (file.getKey().equals(Sums.NAME)) {
                continue;
            }
            if (!isPart(file.getKey()) || !listed.containsKey(file.getKey())) {
                throw damaged("holds a file that is not part of it");
            }
            if (!Sums.hex(file.getValue()).equals(listed.get(file.getKey()))) {
                throw damaged("has a " + file.getKey() + " that was changed since");
            }
        }
        if (!listed.containsKey(Description.NAME)) {
            throw damaged("lacks " + Description.NAME);
        }
    }

    /// Pictures are part of it, and not looked at: what they show is drawn anew from the numbers.
    private static boolean isPart(String name) {
        return NAME.matcher(name).matches() || PICTURE.matcher(name).matches();
    }

    private DataPackage.Head head(Map<String, Object> fields) {
        if (!(fields.get("alongside") instanceof Map<?, ?> ours)) {
            throw refused("was not made by Alongside");
        }
        if (!text(ours, "format").equals(String.valueOf(DataPackage.FORMAT))) {
            throw refused("is of another version of extracts than this program reads");
        }
        var kind = Arrays.stream(DataPackage.Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text(ours, "kind")))
                .findFirst()
                .orElseThrow(() -> refused("is of a kind that this program does not know"));
        var sites = texts(ours.get("sites"));
        if (sites.isEmpty()
                || !sites.stream().allMatch(site -> SITE.matcher(site).matches())) {
            throw refused("does not say which site it comes from");
        }
        var scope = new TreeMap<String, String>();
        if (ours.get("scope") instanceof Map<?, ?> filters) {
            filters.forEach((name, value) -> scope.put(String.valueOf(name), String.valueOf(value)));
        }
        return new DataPackage.Head(kind, text(ours, "study"), sites, text(ours, "as_of"), scope, text(ours, "preset"));
    }

    private static String text(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof String text ? text : "";
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private Cells cells(String name, byte[] bytes) {
        var text = text(name, bytes); // whole, so that a wrong letter is noticed before a row is used
        var rows = new ArrayList<List<String>>();
        try (var reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowMissingFields(false)
                .allowExtraFields(false)
                .maxBufferSize(CELL_MAX * 4)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(COLUMNS_MAX)
                                .maxFieldSize(CELL_MAX)
                                .maxRecordSize(CELL_MAX * 2)
                                .build(),
                        new InputStreamReader(
                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                                StandardCharsets.UTF_8))) {
            for (CsvRecord record : reader) {
                rows.add(record.getFields().stream().map(Formula::restored).toList());
            }
        } catch (CsvParseException | IOException broken) {
            throw new Trouble(Trouble.Sort.REFUSED, sentence("has a " + name + " that cannot be read"), broken);
        }
        if (rows.isEmpty()) {
            throw refused("has a " + name + " without a header row");
        }
        int columns = rows.getFirst().size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) { // a line of nothing has one cell
            throw refused("has a " + name + " with too few cells in a row");
        }
        return new Cells(rows.getFirst(), rows.subList(1, rows.size()));
    }

    private String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^" + BYTE_ORDER_MARK, "");
        } catch (CharacterCodingException notUtf8) {
            throw new Trouble(Trouble.Sort.REFUSED, sentence("has a " + name + " that is not UTF-8"), notUtf8);
        }
    }

    private static byte[] bytes(Map<String, byte[]> files, String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    private Trouble refused(String wrong) {
        return new Trouble(Trouble.Sort.REFUSED, sentence(wrong));
    }

    private Trouble damaged(String wrong) {
        return new Trouble(Trouble.Sort.DAMAGED, sentence(wrong));
    }

    private String sentence(String wrong) {
        var shown = folder.replaceAll("[^A-Za-z0-9 ._-]", "?");
        return what + (shown.length() > 60 ? shown.substring(0, 60) + "…" : shown) + " " + wrong
                + ". Nothing was written. " + next;
    }
}
