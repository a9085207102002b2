package org.alongside.clips;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.alongside.app.ClipPlayer.Command;
import org.alongside.app.ClipPlayer.Event;
import org.alongside.app.ClipPlayer.Playing;
import org.alongside.app.ClipPlayer.Watched;

/// A clip in somebody else's window: we know when it was opened and when it went away, and nothing between.
final class OutsidePlaying implements Playing {
    static final String NOT_OPENED = "The other player could not open the clip. Read it together instead.";

    private static final long PATIENCE_SECONDS = 2;

    private final Process process;
    private final boolean staysOpen;
    private final Consumer<Event> listener;
    private final Watched uncounted = new WatchedSeconds().watched();
    private final AtomicBoolean told = new AtomicBoolean();

    /// @param staysOpen whether the process lasts as long as the window; if not, only our own side can say it is over
    OutsidePlaying(Process process, boolean staysOpen, Consumer<Event> listener) {
        this.process = process;
        this.staysOpen = staysOpen;
        this.listener = listener;
        Thread.ofPlatform().daemon().name("other player").start(this::waitForItsEnd);
    }

    private void waitForItsEnd() {
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                tell(new Event.Failed(NOT_OPENED, uncounted));
            } else if (staysOpen) {
                tell(new Event.Ended(uncounted));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Event last) {
        if (told.compareAndSet(false, true)) {
            listener.accept(last);
        }
    }

    /// Its window has keys of its own; from here it can only be stopped.
    @Override
    public void send(Command command) {
        if (command == Command.STOP) {
            close();
        }
    }

    @Override
    public void close() {
        tell(new Event.Ended(uncounted));
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
