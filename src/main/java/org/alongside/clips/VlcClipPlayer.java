package org.alongside.clips;

import java.util.List;
import java.util.function.Consumer;
import org.alongside.app.ClipPlayer;
import org.alongside.domain.Trouble;

/// Plays with libvlc, in the child process and our own window.
final class VlcClipPlayer implements ClipPlayer {
    private final Machine machine;
    private final List<String> childCommand;

    /// @param childCommand starts the child, as [ChildCommand#of] makes it
    VlcClipPlayer(Machine machine, List<String> childCommand) {
        this.machine = machine;
        this.childCommand = List.copyOf(childCommand);
    }

    @Override
    public Availability availability() {
        if (!machine.hasScreen()) {
            return new Availability.Missing(NoPlayer.NO_SCREEN);
        }
        return LibVlc.find(machine).isPresent()
                ? new Availability.Ready("VLC")
                : new Availability.Missing(NoPlayer.NO_VLC);
    }

    @Override
    public Playing play(Clip clip, Consumer<Event> listener) {
        return play(
                clip,
                listener,
                fault -> listener.accept(new Event.Failed(fault.sentence(), new WatchedSeconds().watched())));
    }

    /// As [#play], but a child that cannot even load its library is told apart, so that another player may be tried.
    ChildPlaying play(Clip clip, Consumer<Event> listener, Consumer<Fault> beforeTheClip) {
        ClipFile.check(clip);
        if (availability() instanceof Availability.Missing(String sentence)) {
            throw new Trouble(Trouble.Sort.NO_PLAYER, sentence);
        }
        var vlc = LibVlc.find(machine).orElseThrow(() -> new Trouble(Trouble.Sort.NO_PLAYER, NoPlayer.NO_VLC));
        return new ChildPlaying(Child.start(childCommand, machine, vlc), listener, beforeTheClip).begin(clip);
    }
}
