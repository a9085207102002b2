package org.alongside.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in a real terminal: the practice vault, from unlocking to leaving.
final class ScreensInATerminalTest {
    private static final String PASSPHRASE = "four words for practice";

    @TempDir
    Path folder;

    private Tmux terminal;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        terminal = Tmux.open(folder);
        terminal.run("stty -a >" + folder.resolve("before"));
        terminal.run(Program.with("demo --dir " + folder.resolve("vault"), folder.resolve("errors")));
    }

    @AfterEach
    void close() throws IOException {
        terminal.close();
    }

    @Test
    void opens_keeps_what_is_typed_through_a_tiny_window_and_gives_the_terminal_back()
            throws IOException, InterruptedException {
        terminal.sees("Passphrase");
        terminal.type(PASSPHRASE);
        terminal.press("Enter");
        terminal.sees("Dilwyn Prys");
        terminal.press("Down", "Enter");
        terminal.sees("Next exercise:");
        terminal.press("l");
        terminal.sees("Exercises in this session");
        terminal.press("Enter");
        terminal.sees("All the guidance");
        terminal.press("Tab", "Tab", "Tab");
        terminal.type("A sentence to keep");
        terminal.sees("A sentence to keep");
        terminal.resize(40, 10);
        terminal.sees("Small window");
        terminal.resize(80, 24);
        terminal.sees("A sentence to keep");
        terminal.press("F9");
        terminal.seesNothingOf("A sentence to keep");
        terminal.press("F9");
        terminal.seesNothingOf("A sentence to keep");
        terminal.press("Enter");
        terminal.sees("A sentence to keep");
        terminal.press("C-c");
        terminal.seesPrompt();
        terminal.seesNothingOf("A sentence to keep");
        terminal.run("stty -a >" + folder.resolve("after") + "; echo do''ne");
        terminal.sees("done");
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(folder.resolve("errors")).hasContent("Making a practice vault with made-up people …");
    }
}
