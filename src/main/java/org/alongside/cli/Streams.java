package org.alongside.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.domain.text.Clean;

/// The standard streams: results go out, talk goes to the side, secrets are asked for without an echo.
public final class Streams {
    /// Asks without an echo; empty when the person ended the input instead.
    @FunctionalInterface
    public interface Asking {
        /// The characters typed.
        Optional<char[]> secret(String prompt);
    }

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Optional<Asking> asking;
    private final Consumer<Duration> pausing;
    private boolean isQuiet;

    /// With nobody to ask, `asking` is empty.
    public Streams(InputStream in, PrintStream out, PrintStream err, Optional<Asking> asking) {
        this(in, out, err, asking, Streams::sleep);
    }

    /// With another way to let time pass.
    Streams(InputStream in, PrintStream out, PrintStream err, Optional<Asking> asking, Consumer<Duration> pausing) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.asking = asking;
        this.pausing = pausing;
    }

    /// Those of this process.
    public static Streams standard() {
        Optional<Asking> asking = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> prompt -> Optional.ofNullable(console.readPassword("%s", prompt)));
        return new Streams(
                System.in,
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                asking);
    }

    /// Returns after that time.
    void pause(Duration time) {
        pausing.accept(time);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    void quieten() {
        isQuiet = true;
    }

    Optional<Asking> asking() {
        return asking;
    }

    /// Part of the result.
    void result(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /// A line of the result.
    void result(String line) {
        result((Clean.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Talk beside the result, unless quiet.
    void say(String line) {
        if (!isQuiet) {
            complain(line);
        }
    }

    /// What must be said even when quiet.
    void complain(String line) {
        err.print(Clean.line(line) + "\n");
        err.flush();
    }

    /// Several lines of help.
    void help(String text, boolean asked) {
        var stream = asked ? out : err;
        stream.print(text);
        stream.flush();
    }

    /// Whether the result did not reach whoever reads it: a full disk, a closed pipe.
    boolean isBroken() {
        return out.checkError();
    }

    /// The first line of what is left of the standard input, without its end; the caller wipes it.
    byte[] line() {
        var line = new byte[1024];
        int length = 0;
        try {
            for (int next = in.read(); next >= 0 && next != '\n' && length < line.length; next = in.read()) {
                line[length++] = (byte) next;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        boolean hasReturn = length > 0 && line[length - 1] == '\r';
        var kept = Arrays.copyOf(line, hasReturn ? length - 1 : length);
        Arrays.fill(line, (byte) 0);
        return kept;
    }

    /// What is left of the standard input, up to a limit; more than that is told by one byte over the limit.
    byte[] rest(int limit) throws IOException {
        return in.readNBytes(limit + 1);
    }
}
