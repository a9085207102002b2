package org.alongside.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.app.CaptionFile;
import org.alongside.app.Toolkits;
import org.alongside.domain.Decision;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files made to exhaust whoever reads them. They run in the small heap of the fuzz tests: what asks for too much fails
/// there.
@Tag("fuzz")
@Isolated
@Timeout(60)
final class HostileFilesTest {
    private static final String MANIFEST = """
            format: 1
            id: small
            title: Small
            publisher: Us
            version: 1.0.0
            notice: Original.
            audience: Anyone.
            aim: To try.
            guide: guide.md
            editions: [{id: only, title: Only, exercises: [one], foundation: [one]}]
            modules: [{id: m, title: M, mandatory: true}]
            """;
    private static final String EXERCISE = """
            ---
            id: one
            title: One
            module: m
            minutes: 10
            learning_outcome: To learn.
            ---
            ## Why this exercise

            WHY

            ## Talk about it

            - [p1] What happened?

            ## Before next time

            Notice one thing.

            ## Summary

            - One.
            """;

    private static final String NOT_THERE = "it is not there"; // nothing that could be read, that is
    private static final String SECRET = "what lies outside of the pack";

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void makePack() throws IOException {
        pack = folder.resolve("content").resolve("small");
        Files.createDirectories(pack.resolve("exercises"));
        Files.createDirectories(pack.resolve("clips"));
        put("pack.yaml", MANIFEST);
        put("exercises/one.md", EXERCISE);
        put("guide.md", "So.\n");
        assertThat(toolkits().problems()).isEmpty();
        assertThat(toolkits().all()).hasSize(1);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(pack.resolve(name), text);
    }

    private Toolkits toolkits() {
        return new InstalledToolkits(folder.resolve("content"));
    }

    /// The pack, or the one text in it that cannot be read, and nothing else with it.
    private void isLeftOutBecause(String reason) {
        var toolkits = toolkits();
        assertThat(toolkits.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains(reason).hasSizeLessThan(200));
        for (var toolkit : toolkits.all()) {
            assertThat(toolkit.guide().toString() + toolkit.exercises()).doesNotContain(SECRET);
        }
    }

    private static void sparse(Path file, long bytes, String head) throws IOException {
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(head.getBytes(StandardCharsets.UTF_8));
            sparse.setLength(bytes);
        }
    }

    @Test
    void a_pack_of_100_000_files_is_read_for_what_it_names() throws IOException {
        var clips = pack.resolve("clips");
        for (int number = 0; number < 100_000; number++) {
            Files.createFile(clips.resolve(number + ".vtt"));
        }
        assertThat(toolkits().all()).hasSize(1);
    }

    @Test
    void a_pack_whose_texts_are_together_too_tooLongis_left_out() throws IOException {
        var tooLong = ("words ".repeat(1_000) + "\n\n").repeat(10);
        var names = new StringBuilder();
        for (int number = 0; number < 300; number++) {
            names.append(names.isEmpty() ? "" : ", ").append("e").append(number);
            put(
                    "exercises/e" + number + ".md",
                    EXERCISE.replace("id: one", "id: e" + number).replace("WHY", tooLong));
        }
        put("pack.yaml", MANIFEST.replace("[one], foundation: [one]", "[" + names + "], foundation: [e1]"));
        isLeftOutBecause("larger than 8 MB together");
    }

    @Test
    void captions_of_a_gigabyte_are_refused() throws IOException {
        var file = pack.resolve("clips/one.vtt");
        sparse(file, 1L << 30, "WEBVTT\n\n");
        assertThat(CaptionFile.read(file))
                .isInstanceOfSatisfying(
                        Decision.Refuse.class,
                        no -> assertThat(no.reason()).isEqualTo("are longer than a million characters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "exercises/one.md", "guide.md", "SHA256SUMS"})
    void a_gigabyte_for_any_file_of_a_pack_is_refused(String name) throws IOException {
        sparse(pack.resolve(name), 1L << 30, "");
        isLeftOutBecause("larger than 512 kB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises/one.md", "guide.md", "SHA256SUMS"})
    void a_device_without_an_end_is_not_read(String name) throws IOException {
        Files.deleteIfExists(pack.resolve(name));
        Files.createSymbolicLink(pack.resolve(name), Path.of("/dev/zero"));
        isLeftOutBecause(name.startsWith("exercises/") ? NOT_THERE : "no plain file of this folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises/one.md", "guide.md", "SHA256SUMS"})
    void a_pipe_that_nobody_writes_to_is_not_waited_for(String name) throws Exception {
        Files.deleteIfExists(pack.resolve(name));
        assertThat(new ProcessBuilder("mkfifo", pack.resolve(name).toString())
                        .start()
                        .waitFor())
                .isZero();
        isLeftOutBecause(name.startsWith("exercises/") ? NOT_THERE : "no plain file of this folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises/one.md", "guide.md", "SHA256SUMS"})
    void a_link_out_of_the_pack_is_not_followed(String name) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), EXERCISE.replace("WHY", SECRET));
        Files.deleteIfExists(pack.resolve(name));
        Files.createSymbolicLink(pack.resolve(name), secret);
        isLeftOutBecause("no plain file of this folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercises/one.md", "guide.md"})
    void a_link_to_itself_is_refused(String name) throws IOException {
        Files.deleteIfExists(pack.resolve(name));
        Files.createSymbolicLink(pack.resolve(name), pack.resolve(name));
        isLeftOutBecause(name.startsWith("exercises/") ? NOT_THERE : "it cannot be read");
    }

    @Test
    void a_folder_that_links_to_itself_is_passed_over() throws IOException {
        Files.createSymbolicLink(folder.resolve("content/loop"), folder.resolve("content/loop"));
        Files.createSymbolicLink(folder.resolve("content/up"), folder.resolve("content"));
        assertThat(toolkits().all()).hasSize(1);
    }

    @Test
    void aliases_that_would_unfold_into_gigabytes_are_refused() throws IOException {
        var bomb = "a: &a \" " + "x".repeat(120_000) + "\"\nvariants: []\nskills: [" + "*a, ".repeat(30_000) + "x]\n";
        put("pack.yaml", MANIFEST + bomb);
        isLeftOutBecause("aliases");
        put("exercises/one.md", EXERCISE.replace("minutes:", bomb + "minutes:"));
        put("pack.yaml", MANIFEST);
        isLeftOutBecause("aliases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "\"\n", "[{"})
    void yaml_of_thousands_of_levels_is_refused(String opening) throws IOException {
        put("pack.yaml", MANIFEST + "deep: " + opening.repeat(20_000));
        isLeftOutBecause("pack.yaml");
        put("pack.yaml", MANIFEST + "deep:\n  " + opening.repeat(20_000));
        isLeftOutBecause("pack.yaml");
    }

    /// Whatever is made of it, it ends, and in a value or a sentence.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "1. ",
                "* ",
                "[",
                "![",
                "](",
                "**",
                "*a ",
                "**a ",
                "_",
                "`",
                "<",
                "<a ",
                "&",
                "\\",
                "(",
                "[a](",
                "<!--",
                "~",
                "\n> ",
                "[a]: b\n",
                "*a **b ",
                "# ",
                "```\n",
                "| "
            })
    void markdown_of_thousands_of_levels_ends(String opening) throws IOException {
        var deep = opening.repeat(7_900 / opening.length());
        for (var text : List.of(deep, (deep + "\n\n").repeat(8), opening.repeat(60_000), opening.repeat(200_000))) {
            put("exercises/one.md", EXERCISE.replace("WHY", text));
            put("guide.md", text);
            var toolkits = toolkits();
            assertThat(toolkits.all()).hasSizeLessThan(2);
            assertThat(toolkits.all().size() + toolkits.problems().size()).isPositive();
            assertThat(toolkits.problems())
                    .allSatisfy(problem -> assertThat(problem).hasSizeLessThan(200));
        }
    }
}
