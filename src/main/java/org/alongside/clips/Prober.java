package org.alongside.clips;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks a child how long clips are; a clip that brings the child down costs that child and is not playable.
final class Prober implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 15;

    private final Machine machine;
    private final List<String> childCommand;
    private final LibVlc vlc;
    private Optional<Child> child = Optional.empty();

    Prober(Machine machine, List<String> childCommand, LibVlc vlc) {
        this.machine = machine;
        this.childCommand = childCommand;
        this.vlc = vlc;
    }

    /// The answer for one file: [Report.Probed] or [Report.Failed].
    Report probe(Path file) {
        if (child.isEmpty()) {
            child = Optional.of(Child.start(childCommand, machine, vlc));
            if (!(answer() instanceof Report.Loaded)) {
                close();
                return new Report.Failed(Fault.NO_LIBRARY);
            }
        }
        child.ifPresent(it -> it.tell(new Order.Probe(file.toAbsolutePath().toString())));
        return answer();
    }

    private Report answer() {
        var asked = child.orElseThrow();
        var next = CompletableFuture.supplyAsync(asked::next);
        try {
            var report = next.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (report.isPresent()) {
                return report.get();
            }
        } catch (ExecutionException | TimeoutException noAnswer) {
            asked.kill();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        close();
        return new Report.Failed(Fault.LEFT);
    }

    @Override
    public void close() {
        child.ifPresent(Child::close);
        child = Optional.empty();
    }
}
