package org.alongside.clips;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.app.ClipPlayer;

/// The best player there is here: libvlc in our own window, else a player installed as a program, else the desktop's.
/// Where none of them is, the clip is read together.
public final class BestPlayer implements ClipPlayer {
    private final VlcClipPlayer own;
    private final OutsidePlayer outside;

    /// @param appFolder where Alongside itself lies; a portable VLC may lie in `vlc` beside it
    /// @param setting the folder of a libvlc named in the settings, if any
    /// @param childCommand starts the child, as [ChildCommand#of] makes it
    public BestPlayer(Path appFolder, Optional<Path> setting, List<String> childCommand) {
        this(Machine.ours(appFolder, setting), childCommand);
    }

    BestPlayer(Machine machine, List<String> childCommand) {
        own = new VlcClipPlayer(machine, childCommand);
        outside = new OutsidePlayer(machine);
    }

    @Override
    public Availability availability() {
        return own.availability() instanceof Availability.Ready ready ? ready : outside.availability();
    }

    @Override
    public Playing play(Clip clip, Consumer<Event> listener) {
        if (own.availability() instanceof Availability.Missing) {
            return outside.play(clip, listener);
        }
        var playing = new SecondTry(outside, clip, listener);
        playing.first(own.play(clip, listener, playing::next));
        return playing;
    }
}
