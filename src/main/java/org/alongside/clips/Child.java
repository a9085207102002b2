package org.alongside.clips;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.alongside.domain.Trouble;

/// The child process from our side: orders go in, reports come out, and it is gone when this is closed.
final class Child implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Process process;
    private final Writer orders;
    private final JsonLines reports;

    private Child(Process process) {
        this.process = process;
        this.orders = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        this.reports = new JsonLines(process.getInputStream());
    }

    /// Starts it. What native libraries write to stderr goes nowhere: it would land in the middle of the screens.
    static Child start(List<String> command, Machine machine, LibVlc vlc) {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(machine.environment());
        builder.environment().keySet().removeAll(ChildCommand.UNWANTED);
        builder.environment().put("VLC_PLUGIN_PATH", vlc.plugins().toString());
        try {
            var child = new Child(builder.start());
            child.tell(new Order.Load(vlc.folder().toString()));
            return child;
        } catch (IOException notStarted) {
            throw new Trouble(
                    Trouble.Sort.NO_PLAYER,
                    "The player could not be started. Nothing else is affected. Read the clip together instead.",
                    notStarted);
        }
    }

    /// Sends an order; one that the child is no longer there to hear is dropped.
    void tell(Order order) {
        synchronized (orders) {
            try {
                orders.write(order.line().written() + "\n");
                orders.flush();
            } catch (IOException gone) {
                // It has left: whoever reads its reports learns that, and says so.
            }
        }
    }

    /// Waits for the next report; empty once the child has left.
    Optional<Report> next() {
        try {
            for (var line = reports.next(); line != null; line = reports.next()) {
                var report = Report.read(line);
                if (report.isPresent()) {
                    return report;
                }
            }
        } catch (IOException gone) {
            // The same as its end.
        }
        return Optional.empty();
    }

    /// Ends it at once, by force.
    void kill() {
        process.destroyForcibly();
    }

    long pid() {
        return process.pid();
    }

    /// Closes its stdin, at which it leaves by itself; after two seconds by force. On return it is gone.
    @Override
    public void close() {
        synchronized (orders) {
            try {
                orders.close();
            } catch (IOException gone) {
                // Nothing left to close.
            }
        }
        boolean left = false;
        try {
            left = process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (!left) {
            kill();
        }
    }
}
