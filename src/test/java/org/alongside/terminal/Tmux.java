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

/// A real terminal of 80 by 24 with a shell in it, whose prompt is `ready`.
public final class Tmux implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path socket;

    private Tmux(Path socket) {
        this.socket = socket;
    }

    /// Opened; its socket lies in that folder.
    public static Tmux open(Path folder) throws IOException, InterruptedException {
        Required.program("tmux");
        var terminal = new Tmux(folder.resolve("tmux"));
        terminal.tmux("new-session", "-d", "-x", "80", "-y", "24", "bash --norc --noprofile");
        terminal.run("PS1=ready; clear");
        terminal.await("the first prompt", screen -> screen.startsWith("ready") && !screen.contains("clear"));
        return terminal;
    }

    /// Types a command and presses Enter.
    public void run(String command) throws IOException, InterruptedException {
        type(command);
        press("Enter");
    }

    /// Types text as it is.
    public void type(String words) throws IOException, InterruptedException {
        tmux("send-keys", "-l", words);
    }

    /// Presses keys, by tmux's names.
    public void press(String... keys) throws IOException, InterruptedException {
        for (var key : keys) {
            tmux("send-keys", key);
        }
    }

    /// Makes the window another size.
    public void resize(int columns, int rows) throws IOException, InterruptedException {
        tmux("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
    }

    /// Waits until the screen holds that.
    public void sees(String words) throws IOException, InterruptedException {
        await(words, screen -> screen.contains(words));
    }

    /// Waits until the shell asks for the next command: what ran before has ended, and nothing typed now is lost.
    public void seesPrompt() throws IOException, InterruptedException {
        await("the prompt", screen -> ("\n" + screen.stripTrailing()).endsWith("\nready"));
    }

    /// Waits until the screen does not hold that.
    public void seesNothingOf(String words) throws IOException, InterruptedException {
        await("nothing of " + words, screen -> !screen.contains(words));
    }

    /// Everything the terminal still holds: the screen and all that scrolled off it.
    public String everything() throws IOException, InterruptedException {
        return tmux("capture-pane", "-p", "-S", "-");
    }

    /// The title of the window.
    public String title() throws IOException, InterruptedException {
        return tmux("display-message", "-p", "#{pane_title}").strip();
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

    private String tmux(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("tmux", "-S", socket.toString(), "-f", "/dev/null"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).as("tmux answers").isTrue();
        return said;
    }

    @Override
    public void close() throws IOException {
        try {
            tmux("kill-server");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
