package org.alongside.tui.exercise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ClipPlayer;
import org.alongside.app.print.Worksheet;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.tui.field.Reader;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.paper.PaperPage;
import org.alongside.tui.paper.Sheet;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// An exercise to read, with its clip. What is watched from here is recorded nowhere.
public record ExercisePage(Toolkit toolkit, Exercise exercise, Optional<String> variant, Reader reader)
        implements Page {
    /// With the clips of the toolkit's first variant.
    public static ExercisePage of(Toolkit toolkit, Exercise exercise) {
        var first = toolkit.variants().stream().findFirst().map(Toolkit.Variant::id);
        return of(toolkit, exercise, first);
    }

    /// With the clips of that variant.
    public static ExercisePage of(Toolkit toolkit, Exercise exercise, Optional<String> variant) {
        return new ExercisePage(toolkit, exercise, variant, Reader.of(ExerciseWords.all(toolkit, exercise)));
    }

    @Override
    public String title() {
        return "Exercise · " + exercise.title();
    }

    @Override
    public Set<Where> places() {
        return Set.of(Where.READING, Where.EXERCISE, Where.CLIP);
    }

    @Override
    public Next update(Input input, World world) {
        var moved = reader.take(input, world.size().columns(), world.bodyRows());
        if (moved.isPresent()) {
            return Next.stay(new ExercisePage(toolkit, exercise, variant, moved.get()));
        }
        if (!(input instanceof Input.Pressed pressed)) {
            return Next.stay(this);
        }
        return switch (pressed.action().orElse(Action.REDRAW)) {
            case PLAY -> show(Next.stay(this), clip(world, toolkit, exercise, variant), false);
            case READ_TOGETHER -> show(Next.stay(this), clip(world, toolkit, exercise, variant), true);
            case PRINT ->
                Next.stay(this)
                        .open(PaperPage.of(
                                "Exercise · " + exercise.title() + " · Print",
                                List.of(new Sheet(
                                        "worksheet-" + exercise.id(),
                                        "Worksheet",
                                        Sheet.DOCUMENT,
                                        (writer, format, went) ->
                                                writer.write(Worksheet.of(toolkit, exercise), format)))));
            case BACK -> Next.stay(this).back();
            default -> Next.stay(this);
        };
    }

    /// The clip of an exercise, under a title that tells nothing about anyone.
    public static Optional<ClipPlayer.Clip> clip(
            World world, Toolkit toolkit, Exercise exercise, Optional<String> variant) {
        return world.place().toolkits().clip(toolkit, exercise, variant);
    }

    /// Plays it, or has it read together.
    public static Next show(Next stay, Optional<ClipPlayer.Clip> clip, boolean read) {
        if (clip.isEmpty()) {
            return stay.warn("There is no clip for this exercise.");
        }
        if (read && clip.get().captions().isEmpty()) {
            return stay.warn("This clip has no captions to read.");
        }
        return stay.open(read ? ReadTogetherPage.of(clip.get(), "") : ClipPage.of(clip.get()));
    }

    @Override
    public void view(Canvas canvas, World world) {
        reader.draw(canvas);
    }
}
