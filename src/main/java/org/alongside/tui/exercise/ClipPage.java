package org.alongside.tui.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ClipPlayer;
import org.alongside.app.ClipPlayer.Command;
import org.alongside.app.ClipPlayer.Event;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.KeyMap;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// A clip being played, for two people side by side: its title, chapters, position and keys, and nothing else.
/// Answers with [Seen]. What cannot be played is offered to be read together instead.
public record ClipPage(ClipPlayer.Clip clip, List<String> chapters, Optional<Event.Progress> progress, boolean stopping)
        implements Page {
    private record Player(ClipPlayer.Availability availability) {}

    /// Before it plays.
    public static ClipPage of(ClipPlayer.Clip clip) {
        return new ClipPage(clip, List.of(), Optional.empty(), false);
    }

    @Override
    public String title() {
        return "Clip";
    }

    @Override
    public Set<Where> places() {
        return Set.of(Where.PLAYING);
    }

    @Override
    public boolean isForBoth() {
        return true;
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Begun begun ->
                Next.stay(this).ask(() -> new Player(world.place().player().availability()));
            case Input.Told(Player(ClipPlayer.Availability.Ready ready)) ->
                Next.stay(this).and(new Cmd.Play(clip));
            case Input.Told(Player(ClipPlayer.Availability.Missing missing)) -> instead(missing.sentence());
            case Input.Told(Event.Chapters told) -> Next.stay(new ClipPage(clip, told.titles(), progress, stopping));
            case Input.Told(Event.Progress now) -> Next.stay(new ClipPage(clip, chapters, Optional.of(now), stopping));
            case Input.Told(Event.Ended ended) ->
                Next.stay(this).and(new Cmd.EndClip()).answer(Seen.watched(ended.watched()));
            case Input.Told(Event.Failed failed) -> broken(failed);
            case Input.Failed failed -> instead(failed.sentence());
            case Input.Pressed pressed -> pressed.action().map(this::act).orElseGet(() -> Next.stay(this));
            default -> Next.stay(this);
        };
    }

    private Next broken(Event.Failed failed) {
        return failed.watched().seconds() > 0
                ? Next.stay(this).and(new Cmd.EndClip()).warn(failed.sentence()).answer(Seen.watched(failed.watched()))
                : instead(failed.sentence()).and(new Cmd.EndClip());
    }

    private Next instead(String sentence) {
        return clip.captions().isPresent()
                ? Next.stay(this).replace(ReadTogetherPage.of(clip, sentence))
                : Next.stay(this).warn(sentence).answer(Seen.NOTHING);
    }

    private Next act(Action action) {
        var command = switch (action) {
            case CLIP_PAUSE -> Optional.of(Command.PLAY_PAUSE);
            case CLIP_BACK -> Optional.of(Command.BACK_5_S);
            case CLIP_FORWARD -> Optional.of(Command.FORWARD_5_S);
            case CLIP_PREVIOUS -> Optional.of(Command.PREVIOUS_CHAPTER);
            case CLIP_NEXT -> Optional.of(Command.NEXT_CHAPTER);
            case CLIP_CAPTIONS -> Optional.of(Command.CAPTIONS);
            case CLIP_QUIETER -> Optional.of(Command.QUIETER);
            case CLIP_LOUDER -> Optional.of(Command.LOUDER);
            case CLIP_FULL -> Optional.of(Command.FULL_SCREEN);
            case CLIP_STOP -> Optional.of(Command.STOP);
            default -> Optional.<Command>empty();
        };
        if (command.isEmpty()) {
            return Next.stay(this);
        }
        if (command.get() == Command.STOP && stopping) {
            return Next.stay(this).and(new Cmd.EndClip()).answer(Seen.NOTHING);
        }
        var next = new ClipPage(clip, chapters, progress, command.get() == Command.STOP);
        return Next.stay(next).and(new Cmd.Control(command.get()));
    }

    @Override
    public void view(Canvas canvas, World world) {
        canvas.put(2, 0, clip.title(), Style.HEADING);
        canvas.put(2, 1, position(), Style.PLAIN);
        canvas.cursor(2, 1);
        int row = 3;
        int here = progress.map(Event.Progress::chapter).orElse(-1);
        for (int index = 0; index < chapters.size(); index++) {
            canvas.put(
                    2,
                    row,
                    (index == here ? "> " : "  ") + chapters.get(index),
                    index == here ? Style.FOCUS : Style.PLAIN);
            row++;
        }
        row++;
        int column = 2;
        for (var binding : KeyMap.in(Set.of(Where.PLAYING))) {
            canvas.put(column, row, binding.keyWords(), Style.KEY);
            canvas.put(column + 7, row, binding.words(), Style.PLAIN);
            column = column == 2 ? 30 : 2;
            row += column == 2 ? 1 : 0;
        }
    }

    private String position() {
        return progress.map(now -> clock(now.position()) + " of " + clock(now.length())
                        + (now.paused() ? " · paused" : "")
                        + " · captions " + (now.captions() ? "on" : "off")
                        + " · volume " + now.volume())
                .orElse(stopping ? "Stopping …" : "Opening the clip's window …");
    }

    private static String clock(Duration time) {
        return String.format(java.util.Locale.UK, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
