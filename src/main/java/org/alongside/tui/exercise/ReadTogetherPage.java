package org.alongside.tui.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.alongside.app.CaptionFile;
import org.alongside.app.ClipPlayer;
import org.alongside.domain.Decision;
import org.alongside.domain.Trouble;
import org.alongside.domain.toolkit.Captions;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Clusters;
import org.alongside.tui.frame.Style;
import org.alongside.tui.frame.Wrap;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// A clip's words, one at a time in the middle of the screen with room around them, turned by key or at the clip's own
/// pace. For two people side by side. Answers with [Seen].
///
/// @param why why it is read and not played; may be empty
/// @param pace counts the times it was set to turn by itself; 0 or below is standing still
public record ReadTogetherPage(ClipPlayer.Clip clip, String why, List<Captions.Turn> turns, int at, int pace)
        implements Page {
    private static final int NARROW = 44;
    private static final long STANDS_MS = 2_000;

    /// Time to turn, if nothing else happened since.
    private record Due(int at, int pace) {}

    /// Before the words are read from their file.
    public static ReadTogetherPage of(ClipPlayer.Clip clip, String why) {
        return new ReadTogetherPage(clip, why, List.of(), 0, 0);
    }

    @Override
    public String title() {
        return "Read it together";
    }

    @Override
    public Set<Where> places() {
        return Set.of(Where.READ_TOGETHER, Where.READING);
    }

    @Override
    public boolean isForBoth() {
        return true;
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Begun begun -> Next.stay(this).ask(this::read);
            case Input.Told(Captions found) -> begun(found.turns());
            case Input.Told(Due due) when due.at() == at && due.pace() == pace && pace > 0 -> paced(at + 1);
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence()).answer(Seen.NOTHING);
            case Input.Pressed pressed -> pressed.action().map(this::act).orElseGet(() -> key(pressed));
            default -> Next.stay(this);
        };
    }

    private Captions read() {
        var file = clip.captions()
                .orElseThrow(() -> new Trouble(Trouble.Sort.NOT_FOUND, "This clip has no captions to read."));
        return switch (CaptionFile.read(file)) {
            case Decision.Keep<Captions> read -> read.value();
            case Decision.Refuse<Captions> no ->
                throw new Trouble(
                        Trouble.Sort.FAILED,
                        no.sentence("The clip's captions") + " The exercise itself is still here.");
        };
    }

    private Next begun(List<Captions.Turn> found) {
        return found.isEmpty()
                ? Next.stay(this).warn("This clip has no captions to read.").answer(Seen.NOTHING)
                : Next.stay(new ReadTogetherPage(clip, why, found, 0, 0));
    }

    private Next key(Input.Pressed pressed) {
        return switch (pressed.key().name()) {
            case RIGHT -> step(1);
            case LEFT -> step(-1);
            default -> Next.stay(this);
        };
    }

    private Next act(Action action) {
        return switch (action) {
            case DOWN, PAGE_DOWN, OPEN -> step(1);
            case UP, PAGE_UP -> step(-1);
            case FIRST -> Next.stay(to(0));
            case PACE ->
                pace > 0
                        ? Next.stay(new ReadTogetherPage(clip, why, turns, at, -pace))
                        : new ReadTogetherPage(clip, why, turns, at, 1 - pace).paced(at);
            case BACK -> Next.stay(this).answer(at > 0 ? Seen.read() : Seen.NOTHING);
            default -> Next.stay(this);
        };
    }

    private Next step(int by) {
        return at + by >= turns.size() && !turns.isEmpty()
                ? Next.stay(this).say("Read to the end.").answer(Seen.read())
                : Next.stay(to(Math.clamp(at + (long) by, 0, Math.max(0, turns.size() - 1))));
    }

    private ReadTogetherPage to(int place) {
        return new ReadTogetherPage(clip, why, turns, place, Math.min(pace, -pace));
    }

    private Next paced(int place) {
        if (place >= turns.size()) {
            return Next.stay(new ReadTogetherPage(clip, why, turns, at, -pace));
        }
        var turn = turns.get(place);
        var stands = Duration.ofMillis(Math.max(STANDS_MS, turn.endsAtMillis() - turn.startsAtMillis()));
        return Next.stay(new ReadTogetherPage(clip, why, turns, place, pace))
                .and(new Cmd.After(stands, new Due(place, pace)));
    }

    @Override
    public void view(Canvas canvas, World world) {
        canvas.put(2, 0, clip.title(), Style.HEADING);
        int row = why.isEmpty()
                ? 1
                : canvas.part(2, 0, canvas.columns() - 3, canvas.rows()).flow(0, 1, why, Style.QUIET);
        if (turns.isEmpty()) {
            canvas.put(2, row + 1, "Reading …", Style.PLAIN);
            canvas.cursor(2, row + 1);
            return;
        }
        var turn = turns.get(at);
        var place = (at + 1) + " of " + turns.size() + (pace > 0 ? " · turning by itself" : "");
        canvas.put(2, row, place, Style.QUIET);
        words(canvas.below(row + 1), turn);
    }

    private static void words(Canvas canvas, Captions.Turn turn) {
        int width = Math.min(NARROW, canvas.columns() - 4);
        var lines = Wrap.text(turn.text(), Math.max(1, width));
        int left = Math.max(2, (canvas.columns() - width) / 2);
        boolean airy = lines.size() * 2 + 2 <= canvas.rows();
        int row = Math.max(0, (canvas.rows() - lines.size() * (airy ? 2 : 1) - 2) / 2);
        if (!turn.speaker().isEmpty()) {
            canvas.put(left, row, turn.speaker() + ":", Style.PLAIN);
            row += airy ? 2 : 1;
        }
        for (var line : lines) {
            canvas.put(left, row, line, Style.HEADING);
            canvas.cursor(left + Clusters.width(line), row);
            row += airy ? 2 : 1;
        }
    }
}
