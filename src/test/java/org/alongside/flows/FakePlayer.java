package org.alongside.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.app.ClipPlayer;
import org.jspecify.annotations.Nullable;

/// A player that does what the test says.
final class FakePlayer implements ClipPlayer {
    Availability availability = new Availability.Ready("test");
    final List<Command> commands = new ArrayList<>();

    @Nullable
    Consumer<Event> listener;

    @Nullable
    Clip clip;

    @Override
    public Availability availability() {
        return availability;
    }

    @Override
    public Playing play(Clip wanted, Consumer<Event> events) {
        clip = wanted;
        listener = events;
        return new Playing() {
            @Override
            public void send(Command command) {
                commands.add(command);
            }

            @Override
            public void close() {
                listener = null;
            }
        };
    }
}
