package org.alongside.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.alongside.contracts.Required;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in a real terminal (tmux): the practice vault, from unlocking to leaving.
final class ScreensInATerminalTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PASSPHRASE = "four words for practice";

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        Required.program("tmux");
        tmux("new-session", "-d", "-x", "80", "-y", "24", "bash --norc --noprofile");
        type("PS1=ready; stty -a >" + folder.resolve("before") + "; clear");
        press("Enter");
        type(program());
        press("Enter");
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        tmux("kill-server");
    }

    private String program() {
        return String.join(
                " ",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djdk.serialFilter='!*' -Dh2.allowedClasses=none",
                "-Dalongside.home=" + Path.of("").toAbsolutePath(),
                "-cp '" + System.getProperty("java.class.path") + "'",
                "org.alongside.Main demo --dir " + folder.resolve("vault"),
                "2>" + folder.resolve("errors"));
    }

    @Test
    void opens_keeps_what_is_typed_through_a_tiny_window_and_gives_the_terminal_back()
            throws IOException, InterruptedException {
        sees("Passphrase");
        type(PASSPHRASE);
        press("Enter");
        sees("Dilwyn Prys");
        press("Down", "Enter");
        sees("Next exercise:");
        press("l");
        sees("Exercises in this session");
        press("Enter");
        sees("All the guidance");
        press("Tab", "Tab", "Tab");
        type("A sentence to keep");
        sees("A sentence to keep");
        tmux("resize-window", "-x", "40", "-y", "10");
        sees("Small window");
        tmux("resize-window", "-x", "80", "-y", "24");
        sees("A sentence to keep");
        press("F9");
        seesNothingOf("A sentence to keep");
        press("F9");
        seesNothingOf("A sentence to keep");
        press("Enter");
        sees("A sentence to keep");
        press("C-c");
        sees("ready");
        seesNothingOf("A sentence to keep");
        type("stty -a >" + folder.resolve("after") + "; echo do''ne");
        press("Enter");
        sees("done");
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(folder.resolve("errors")).hasContent("Making a practice vault with made-up people …");
    }

    private void sees(String words) throws IOException, InterruptedException {
        await(words, screen -> screen.contains(words));
    }

    private void seesNothingOf(String words) throws IOException, InterruptedException {
        await("nothing of " + words, screen -> !screen.contains(words));
    }

    /// Looks until it is so; a screen that never shows it fails the test with what it showed last.
    private void await(String wanted, Predicate<String> seen) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var screen = tmux("capture-pane", "-p");
        while (!seen.test(screen)) {
            assertThat(System.nanoTime())
                    .as("waiting for %s; the screen shows:%n%s", wanted, screen)
                    .isLessThan(end);
            screen = tmux("capture-pane", "-p");
        }
    }

    private void type(String words) throws IOException, InterruptedException {
        tmux("send-keys", "-l", words);
    }

    private void press(String... keys) throws IOException, InterruptedException {
        for (var key : keys) {
            tmux("send-keys", key);
        }
    }

    private String tmux(String... words) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("tmux", "-S", folder.resolve("tmux").toString(), "-f", "/dev/null"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).as("tmux answers").isTrue();
        return said;
    }
}
