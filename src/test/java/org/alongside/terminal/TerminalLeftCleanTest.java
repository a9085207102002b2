package org.alongside.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However the screens end, nothing private stays in the terminal: on the screen, off it, or in its title.
final class TerminalLeftCleanTest {
    private static final String PASSPHRASE = "four words for practice";
    private static final String PERSON = "Dilwyn";
    private static final String CANARY = "Zxqv-9";

    @TempDir
    private static Path shared;

    @TempDir
    Path folder;

    private Tmux terminal;

    @BeforeAll
    static void makeVault() throws IOException, InterruptedException {
        Program.run("demo --no-tui --dir " + shared.resolve("vault"), shared.resolve("making"));
    }

    private Path vault() {
        return folder.resolve("vault");
    }

    @BeforeEach
    void openWithSomethingTyped() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("cp", "-a", shared.resolve("vault").toString(), vault().toString())
                        .start()
                        .waitFor())
                .isZero();
        terminal = Tmux.open(folder);
        terminal.run("set +m; stty -a >" + folder.resolve("before") + "; echo kept-line");
        terminal.run(Program.with("--vault " + vault(), folder.resolve("errors")));
        terminal.sees("Passphrase");
        unlock();
        terminal.press("p");
        terminal.sees("add a person");
        terminal.press("a");
        terminal.sees("CRN");
        terminal.type(CANARY);
        terminal.sees(CANARY);
        assertThat(terminal.title()).isEqualTo("Alongside");
    }

    private void unlock() throws IOException, InterruptedException {
        terminal.type(PASSPHRASE);
        terminal.press("Enter");
        terminal.sees(PERSON);
    }

    @AfterEach
    void close() throws IOException {
        terminal.close();
    }

    private void isClean() throws IOException, InterruptedException {
        assertThat(terminal.everything()).contains("kept-line").doesNotContain(PERSON, CANARY, "Prys");
        assertThat(terminal.title()).doesNotContain("Alongside", PERSON);
        terminal.run("stty -a >" + folder.resolve("after") + "; echo do''ne");
        terminal.sees("done");
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(folder.resolve("errors")).isEmptyFile();
    }

    private void draftIsThere() throws IOException, InterruptedException {
        terminal.run("clear; " + Program.with("--vault " + vault(), folder.resolve("errors")));
        terminal.sees("Passphrase");
        unlock();
        terminal.press("p");
        terminal.sees("add a person");
        terminal.press("a");
        terminal.sees(CANARY);
        terminal.press("C-q");
        terminal.seesPrompt();
    }

    @Test
    void after_leaving() throws IOException, InterruptedException {
        terminal.press("C-q");
        terminal.seesPrompt();
        isClean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP", "INT"})
    void after_a_signal_and_what_was_typed_is_a_draft(String signal) throws IOException, InterruptedException {
        Program.signal(signal, vault());
        terminal.seesPrompt();
        isClean();
        draftIsThere();
    }

    @Test
    void after_another_program_had_it_locked() throws IOException, InterruptedException {
        Program.run("--vault " + vault() + " vault lock", folder.resolve("said"));
        terminal.sees("Locked. You asked for it from elsewhere.");
        assertThat(terminal.everything()).doesNotContain(PERSON, CANARY);
        terminal.press("C-q");
        terminal.seesPrompt();
        isClean();
    }

    @Test
    void after_the_program_was_stopped_and_went_on() throws Exception {
        Program.signal("STOP", vault());
        Thread.sleep(7_000); // what is tested is that so much time goes by
        terminal.press("Enter");
        Program.signal("CONT", vault());
        terminal.sees("Locked. The machine was asleep.");
        assertThat(terminal.everything()).doesNotContain(PERSON, CANARY);
        unlock();
        terminal.press("C-q");
        terminal.seesPrompt();
        isClean();
    }
}
