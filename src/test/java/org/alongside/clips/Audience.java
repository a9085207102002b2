package org.alongside.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.alongside.app.ClipPlayer.Event;
import org.alongside.app.ClipPlayer.Event.Progress;

/// Listens to a clip and waits for what a test wants to see.
final class Audience implements Consumer<Event> {
    private static final long PATIENCE_SECONDS = 30;

    private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>();
    private final List<Event> heard = new CopyOnWriteArrayList<>();

    @Override
    public void accept(Event event) {
        heard.add(event);
        waiting.add(event);
    }

    /// Waits for the first event from now on that is such a one.
    <E extends Event> E sees(Class<E> kind, Predicate<E> such) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            while (System.nanoTime() < until) {
                var event = waiting.poll(1, TimeUnit.SECONDS);
                if (kind.isInstance(event) && such.test(kind.cast(event))) {
                    return kind.cast(event);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return fail("never seen: " + kind.getSimpleName() + "; heard " + heard);
    }

    <E extends Event> E sees(Class<E> kind) {
        return sees(kind, any -> true);
    }

    Progress seesPosition(Predicate<Long> millis) {
        return sees(Progress.class, at -> millis.test(at.position().toMillis()));
    }

    List<Event> heard() {
        return heard;
    }

    /// Whatever ended it was the last thing told, and told once.
    void heardOneEnd() {
        var ends = heard.stream()
                .filter(event -> event instanceof Event.Ended || event instanceof Event.Failed)
                .toList();
        assertThat(ends).hasSize(1);
        assertThat(heard.getLast()).isEqualTo(ends.getFirst());
    }
}
