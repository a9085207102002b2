package org.alongside.tui.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.alongside.tui.frame.Size;

/// The terminal device's own settings, through `stty`.
final class Tty {
    private static final File DEVICE = new File("/dev/tty");
    private static final int PATIENCE_S = 5;

    private Tty() {}

    /// Every setting, in a form that [#restore] takes.
    static String settings() throws IOException {
        return stty("-g");
    }

    /// One key at a time, unseen, and every one of them ours: Ctrl+S, Ctrl+Q, Ctrl+C, Ctrl+Z, Ctrl+V and Ctrl+O too.
    static void takeKeys() throws IOException {
        stty("-icanon", "min", "1", "time", "0", "-echo", "-ixon", "-iexten", "-isig");
    }

    /// As it was.
    static void restore(String settings) throws IOException {
        stty(settings);
    }

    /// How large the terminal is now, if it knows.
    static Optional<Size> size() throws IOException {
        var words = stty("size").split(" ", -1);
        if (words.length != 2) {
            return Optional.empty();
        }
        int rows = Integer.parseInt(words[0]);
        int columns = Integer.parseInt(words[1]);
        return rows > 0 && columns > 0 ? Optional.of(new Size(columns, rows)) : Optional.empty();
    }

    private static String stty(String... words) throws IOException {
        var command = new ArrayList<String>(List.of("stty"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .redirectInput(DEVICE)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        try {
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("the terminal did not take its settings");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
        return said;
    }
}
