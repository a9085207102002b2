package org.alongside.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.app.CaseloadFiles.Imported;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Toolkits;
import org.alongside.domain.Trouble;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Caseload files made to exhaust whoever reads them, in the small heap of the fuzz tests.
@Tag("fuzz")
@Isolated
@Timeout(120)
final class HostileCaseloadTest {
    private static final Toolkits TOOLKITS = new InstalledToolkits(Path.of("content"));
    private static final String HEADER = String.join(",", CaseloadFile.PEOPLE.columns()) + "\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeRequired() {
        new CaseloadFolder(folder).write();
    }

    private Imported imported() {
        return new CsvCaseload().read(new RecordInMemory().desk("2026-11-22", TOOLKITS), folder, true);
    }

    @Test
    void a_cell_of_a_hundred_megabytes_is_refused() throws IOException {
        try (var sparse = new RandomAccessFile(folder.resolve("people.csv").toFile(), "rw")) {
            sparse.write((HEADER + "X100001,\"").getBytes(StandardCharsets.UTF_8));
            sparse.setLength(100L << 20);
        }
        assertThatThrownBy(this::imported).isInstanceOf(Trouble.class).hasMessageContaining("is larger than 32 MiB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "\u0175",
                "\u674E",
                "\"",
                ",",
                "\n",
                "\"\n",
                "X100002,A,B,,,,\n",
                "a,b,c,d,e,f,g\n",
                "\r",
                "\uD83D\uDE00"
            })
    void a_file_as_large_as_may_be_is_read_or_refused(String filling) throws IOException {
        try (var out = Files.newBufferedWriter(folder.resolve("people.csv"))) {
            out.write(HEADER + "X100001,\"");
            var block = filling.repeat(1 << 14);
            int bytes = block.getBytes(StandardCharsets.UTF_8).length;
            for (long written = HEADER.length() + 9L; written + bytes <= Sheet.BYTES_MAX; written += bytes) {
                out.write(block);
            }
        }
        try {
            assertThat(imported().rejects()).hasSizeLessThanOrEqualTo(Sheet.ROWS_MAX);
        } catch (Trouble refused) {
            assertThat(refused.sentence()).hasSizeLessThan(200).contains("Nothing was imported");
        }
    }

    @Test
    void as_many_good_rows_as_may_be_are_read_or_refused() throws IOException {
        try (var out = Files.newBufferedWriter(folder.resolve("people.csv"))) {
            out.write(HEADER);
            for (int row = 0; row < Sheet.ROWS_MAX; row++) {
                out.write("X%06d,Sam,Price%d,1990-02-03,MALE,en,%n".formatted(row, row));
            }
        }
        try {
            assertThat(imported().rejects()).isEmpty();
        } catch (Trouble refused) {
            assertThat(refused.sentence()).hasSizeLessThan(200).contains("Nothing was imported");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.csv", "sessions.csv"})
    void a_link_to_itself_and_a_device_are_no_caseload_files(String name) throws IOException {
        var file = folder.resolve(name);
        for (var to : new Path[] {file, Path.of("/dev/zero")}) {
            Files.deleteIfExists(file);
            Files.createSymbolicLink(file, to);
            assertThatThrownBy(this::imported).isInstanceOf(Trouble.class).hasMessageContaining("not a plain file");
        }
    }
}
