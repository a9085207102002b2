package org.alongside.clips;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The player's own process: orders as JSON lines on stdin, reports on stdout, and it leaves when stdin closes.
/// Everything that a native library may bring down is brought down here.
public final class PlayerChild {
    private static final long LEAVING_MILLIS = 1_500;

    private final OutputStream reports;
    private Optional<LoadedVlc> vlc = Optional.empty();
    private Optional<Stage> stage = Optional.empty();

    private PlayerChild(OutputStream reports) {
        this.reports = reports;
    }

    /// Runs until stdin closes or the clip has ended, then ends the process.
    public static void main(String[] arguments) {
        var child = new PlayerChild(new FileOutputStream(FileDescriptor.out));
        try (var orders = new JsonLines(new FileInputStream(FileDescriptor.in))) {
            for (var line = orders.next(); line != null; line = orders.next()) {
                Order.read(line).ifPresent(child::obey);
            }
        } catch (IOException closed) {
            // The same as its end.
        }
        child.leave();
    }

    private void obey(Order order) {
        switch (order) {
            case Order.Load(String folder) -> load(folder);
            case Order.Open open -> open(open);
            case Order.Press(var command) -> stage.ifPresent(it -> it.press(command));
            case Order.Probe(String file) -> tell(vlc.map(it -> it.probe(file)).orElse(failed(Fault.NO_LIBRARY)));
        }
    }

    private void load(String folder) {
        try {
            vlc = Optional.of(LoadedVlc.load(folder));
            tell(new Report.Loaded(vlc.get().version()));
        } catch (LinkageError | RuntimeException notLoaded) {
            tell(failed(Fault.NO_LIBRARY));
        }
    }

    private void open(Order.Open order) {
        if (stage.isPresent() || vlc.isEmpty()) {
            return;
        }
        try {
            stage = Optional.of(new Stage(vlc.get(), order, this::tell, PlayerChild::end));
        } catch (java.awt.AWTError | java.awt.HeadlessException | LinkageError noScreen) {
            tell(failed(Fault.NO_WINDOW));
        }
    }

    private static Report failed(Fault fault) {
        return new Report.Failed(fault);
    }

    /// One line to whoever started us; nobody there means that it is time to go.
    private void tell(Report report) {
        synchronized (reports) {
            try {
                reports.write((report.line().written() + "\n").getBytes(StandardCharsets.UTF_8));
                reports.flush();
            } catch (IOException nobodyThere) {
                end();
            }
        }
    }

    /// Closes the window properly, but leaves in time even if libvlc never answers.
    private void leave() {
        stage.ifPresent(it -> it.press(org.alongside.app.ClipPlayer.Command.STOP));
        var stuck = Thread.ofPlatform().daemon().name("leaving").unstarted(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(LEAVING_MILLIS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            end();
        });
        stuck.start();
        stage.ifPresent(Stage::awaitEnd);
        end();
    }

    /// Ends the process without asking libvlc's and AWT's threads, which may be waiting for one another.
    private static void end() {
        Runtime.getRuntime().halt(0);
    }
}
