package org.alongside.clips;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.app.ClipPlayer;
import org.alongside.domain.Trouble;

/// What stands in where libvlc cannot: a player that is installed as a program, then whatever the desktop opens clips
/// with. Their clocks are not ours, so seconds watched are told as 0 and never guessed.
final class OutsidePlayer implements ClipPlayer {
    private final Machine machine;

    OutsidePlayer(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Availability availability() {
        if (!machine.hasScreen()) {
            return new Availability.Missing(NoPlayer.NO_SCREEN);
        }
        return find().<Availability>map(found -> new Availability.Ready(
                        found.name() + ", in a window of its own (seconds watched are not counted)"))
                .orElse(new Availability.Missing(NoPlayer.NO_VLC));
    }

    @Override
    public Playing play(Clip clip, Consumer<Event> listener) {
        ClipFile.check(clip);
        if (availability() instanceof Availability.Missing(String sentence)) {
            throw new Trouble(Trouble.Sort.NO_PLAYER, sentence);
        }
        var found = find().orElseThrow(() -> new Trouble(Trouble.Sort.NO_PLAYER, NoPlayer.NO_VLC));
        try {
            var process = new ProcessBuilder(found.command(clip))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            process.environment().clear();
            process.environment().putAll(machine.environment());
            return new OutsidePlaying(process.start(), found.staysOpen(), listener);
        } catch (IOException notStarted) {
            throw new Trouble(
                    Trouble.Sort.NO_PLAYER,
                    found.name() + " could not be started. Nothing else is affected. Read the clip together instead.",
                    notStarted);
        }
    }

    private Optional<Found> find() {
        return vlc().or(this::mpv).or(this::desktop);
    }

    private Optional<Found> vlc() {
        return machine.program("vlc")
                .map(program -> new Found("VLC", true, clip -> {
                    var command = new ArrayList<>(List.of(
                            program.toString(),
                            "--play-and-exit",
                            "--quiet",
                            "--no-video-title-show",
                            "--no-metadata-network-access",
                            "--no-qt-privacy-ask",
                            "--no-sub-autodetect-file"));
                    clip.captions().ifPresent(file -> command.add("--sub-file=" + file.toAbsolutePath()));
                    command.add(clip.file().toAbsolutePath().toString());
                    return command;
                }));
    }

    private Optional<Found> mpv() {
        return machine.program("mpv")
                .map(program -> new Found("mpv", true, clip -> {
                    var command = new ArrayList<>(List.of(
                            program.toString(), "--no-terminal", "--force-window=yes", "--title=" + clip.title()));
                    clip.captions().ifPresent(file -> command.add("--sub-file=" + file.toAbsolutePath()));
                    command.add("--");
                    command.add(clip.file().toAbsolutePath().toString());
                    return command;
                }));
    }

    private Optional<Found> desktop() {
        var opener = switch (machine.system()) {
            case LINUX -> machine.program("xdg-open").map(program -> List.of(program.toString()));
            case MAC -> machine.program("open").map(program -> List.of(program.toString()));
            case WINDOWS ->
                machine.program("rundll32").map(program -> List.of(program.toString(), "url.dll,FileProtocolHandler"));
        };
        return opener.map(start -> new Found("This computer's own player", false, clip -> {
            var command = new ArrayList<>(start);
            command.add(clip.file().toAbsolutePath().toString());
            return command;
        }));
    }

    /// A player found.
    ///
    /// @param staysOpen whether its process lasts as long as its window
    private record Found(String name, boolean staysOpen, Function<Clip, List<String>> arguments) {
        List<String> command(Clip clip) {
            return arguments.apply(clip);
        }
    }
}
