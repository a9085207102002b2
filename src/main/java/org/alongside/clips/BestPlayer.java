package org.alongside.clips;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.app.ClipPlayer;

/// The best player there is here: libvlc in our own window.
public final class BestPlayer implements ClipPlayer {
    private final VlcClipPlayer own;

    /// @param appFolder where Alongside itself lies; a portable VLC may lie in `vlc` beside it
    /// @param setting the folder of a libvlc named in the settings, if any
    /// @param childCommand starts the child, as [ChildCommand#of] makes it
    public BestPlayer(Path appFolder, Optional<Path> setting, List<String> childCommand) {
        this(Machine.ours(appFolder, setting), childCommand);
    }

    BestPlayer(Machine machine, List<String> childCommand) {
        own = new VlcClipPlayer(machine, childCommand);
    }

    @Override
    public Availability availability() {
        return own.availability();
    }

    @Override
    public Playing play(Clip clip, Consumer<Event> listener) {
        return own.play(clip, listener);
    }
}
