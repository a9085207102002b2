package org.alongside.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The search for canaries finds what it is to find.
final class SweepTest {
    private static final String WORD = "Kanarienvogel";

    @TempDir
    private Path folder;

    @FunctionalInterface
    private interface Packing {
        OutputStream over(OutputStream out) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> a_planted_word_is_found_in_each_clothing() {
        return Stream.of(WORD, "KANARIENVOGEL", "kanarienvogel")
                .flatMap(word -> Sweep.clothings(word).entrySet().stream()
                        .map(clothed -> DynamicTest.dynamicTest(
                                word + " " + clothed.getKey(), () -> isFound(around(clothed.getValue())))));
    }

    @Test
    void it_is_found_in_what_is_compressed() throws IOException {
        isFound(around(packed(DeflaterOutputStream::new)));
        isFound(around(packed(GZIPOutputStream::new)));
        isFound(around(packed(out -> {
            var zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("inside"));
            return zip;
        })));
    }

    @Test
    void it_is_found_in_a_file_name_and_nowhere_where_it_is_not() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("deep/down")).resolve("x" + WORD), "nothing");
        assertThat(new Sweep(List.of(WORD)).leaks(folder))
                .singleElement()
                .asString()
                .contains("the name of");
        var sweep = new Sweep(List.of("Nachtigall"));
        assertThat(sweep.leaks(folder)).isEmpty();
        assertThat(sweep.files()).isEqualTo(1);
    }

    private void isFound(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("planted"), content);
        assertThat(new Sweep(List.of(WORD)).leaks(folder)).isNotEmpty();
        Files.delete(file);
    }

    private static byte[] around(byte[] clothed) {
        var content = new byte[clothed.length + 14];
        System.arraycopy(clothed, 0, content, 3, clothed.length);
        return content;
    }

    private static byte[] packed(Packing packing) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = packing.over(packed)) {
            out.write(("Some words before it. " + WORD + " and some after").getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
