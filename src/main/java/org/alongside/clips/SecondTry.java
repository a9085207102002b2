package org.alongside.clips;

import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.app.ClipPlayer;
import org.alongside.app.ClipPlayer.Clip;
import org.alongside.app.ClipPlayer.Command;
import org.alongside.app.ClipPlayer.Event;
import org.alongside.app.ClipPlayer.Playing;
import org.alongside.domain.Trouble;

/// A clip whose first player may turn out not to load, as a 32-bit VLC does not in a 64-bit process; then the other
/// player goes on in its place and whoever listens need not know.
final class SecondTry implements Playing {
    private final ClipPlayer other;
    private final Clip clip;
    private final Consumer<Event> listener;
    private Optional<Playing> first = Optional.empty();
    private Optional<Playing> second = Optional.empty();
    private boolean closed;

    SecondTry(ClipPlayer other, Clip clip, Consumer<Event> listener) {
        this.other = other;
        this.clip = clip;
        this.listener = listener;
    }

    synchronized void first(Playing playing) {
        first = Optional.of(playing);
    }

    /// The first could not: lets the other begin, or says why not.
    void next(Fault fault) {
        begin(fault).ifPresent(listener);
    }

    private synchronized Optional<Event> begin(Fault fault) {
        var nothing = new WatchedSeconds().watched();
        if (closed) {
            return Optional.of(new Event.Ended(nothing));
        }
        try {
            second = Optional.of(other.play(clip, listener));
            return Optional.empty();
        } catch (Trouble none) {
            return Optional.of(new Event.Failed(fault.sentence(), nothing));
        }
    }

    private synchronized Optional<Playing> playing() {
        return second.or(() -> first);
    }

    @Override
    public void send(Command command) {
        playing().ifPresent(it -> it.send(command));
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        playing().ifPresent(Playing::close);
    }
}
