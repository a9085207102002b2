package org.alongside.exchange.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.domain.extract.DataPackage;
import org.alongside.exchange.Csv;

/// A package as bytes: the same package, the same bytes.
final class PackageFiles {
    static final String RULE = "rule.txt";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0); // the first a zip can name

    private PackageFiles() {}

    /// Every file by name, the list of sums among them.
    static SortedMap<String, byte[]> of(DataPackage whole) {
        var tables = new HashMap<String, byte[]>();
        whole.resources()
                .forEach(resource -> tables.put(resource.name(), Csv.bytes(resource.columns(), resource.rows())));
        var files = new TreeMap<String, byte[]>();
        tables.forEach((name, bytes) -> files.put(name + ".csv", bytes));
        files.put(Description.NAME, Description.of(whole, tables));
        files.put(Codebook.NAME, utf8(Codebook.of(whole)));
        files.put(RULE, utf8(whole.rule() + "\n"));
        whole.texts().forEach((name, text) -> files.put(name, utf8(text)));
        files.put(Sums.NAME, utf8(Sums.of(files)));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zipped(SortedMap<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return out.toByteArray();
    }
}
