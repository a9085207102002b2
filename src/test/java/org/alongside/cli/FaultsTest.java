package org.alongside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.app.CaseloadFiles;
import org.alongside.app.ClipCheck;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Printer;
import org.alongside.app.Screens;
import org.alongside.app.Toolkits;
import org.alongside.app.Writer;
import org.alongside.app.extract.Packages;
import org.alongside.app.team.ReturnFiles;
import org.alongside.domain.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FaultsTest {
    private static final String CANARY = "Danny Marsh X100001";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Supplier<Toolkits> toolkits, Optional<Streams.Asking> asking, String... words) {
        return run(toolkits, asking, out, words);
    }

    private int run(
            Supplier<Toolkits> toolkits, Optional<Streams.Asking> asking, OutputStream result, String... words) {
        var rooms = new Rooms(
                DoorInMemory::new,
                toolkits,
                closed(Writer.class),
                closed(Printer.class),
                closed(ClipPlayer.class),
                closed(ClipCheck.class),
                closed(CaseloadFiles.class),
                closed(ReturnFiles.class),
                closed(Packages.class),
                closed(Screens.class),
                InstantSource.system(),
                ZoneId.of("Europe/London"));
        var streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(result, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                asking);
        return new Cli(rooms, new Surroundings(folder, false, "0.0-test")).run(streams, words);
    }

    private static <T> Supplier<T> closed(Class<T> room) {
        return () -> {
            throw new AssertionError(room + " was not asked for");
        };
    }

    @Test
    void a_bug_is_one_line_and_a_fault_file_that_holds_nobodys_data() throws Exception {
        int exit = run(
                () -> {
                    throw new IllegalStateException(CANARY, new ArithmeticException(CANARY));
                },
                Optional.empty(),
                "exercise",
                "list");

        assertThat(exit).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("what was saved before is safe")
                .contains(folder.resolve("faults").toString())
                .doesNotContain("Exception", CANARY);
        try (var files = Files.list(folder.resolve("faults"))) {
            var file = files.findFirst().orElseThrow();
            assertThat(Files.readString(file))
                    .contains("IllegalStateException", "ArithmeticException", "org.alongside.cli.")
                    .doesNotContain("Danny", "Marsh", "X100001");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_result_that_nobody_received_is_a_failure_even_when_all_else_went_well() {
        var full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThat(run(closed(Toolkits.class), Optional.empty(), full, "--version"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("The result could not be written out in full. What was saved is saved. Look it up with a"
                        + " list, or try again with more room.\n");
    }

    @ParameterizedTest
    @CsvSource({"FAILED,1", "REFUSED,2", "NOT_FOUND,3", "LOCKED,4", "DAMAGED,5", "NO_PLAYER,6"})
    void each_sort_of_trouble_has_its_exit_code_and_its_sentence_without_control_characters(
            Trouble.Sort sort, int code) {
        int exit = run(
                () -> {
                    throw new Trouble(sort, "The pack is \u001B[31mnot\u202E there. Nothing was changed.");
                },
                Optional.empty(),
                "exercise",
                "list");
        assertThat(exit).isEqualTo(code);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("The pack is \uFFFD[31mnot\uFFFD there. Nothing was changed.\n");
    }

    @Test
    void ending_the_input_instead_of_a_passphrase_leaves_with_130() {
        assertThat(run(closed(Toolkits.class), Optional.of(prompt -> Optional.empty()), "vault", "init"))
                .isEqualTo(130);
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("Left without an answer. Nothing was changed.\n");
    }

    @Test
    void two_different_new_passphrases_make_no_vault() {
        var typed = new ArrayDeque<>(List.of("one two three four", "one two three five"));
        int exit = run(
                closed(Toolkits.class),
                Optional.of(prompt -> Optional.of(typed.removeFirst().toCharArray())),
                "vault",
                "init");
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("The two were not the same.");
    }

    @Test
    void help_names_no_command_that_is_not_there_and_opens_no_room() {
        assertThat(run(closed(Toolkits.class), Optional.empty(), "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "Examples:", "session", "audit", "completion", "  pack ", "  extract ", "  return ", "  team ");
    }
}
