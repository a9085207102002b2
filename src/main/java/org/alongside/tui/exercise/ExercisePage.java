package org.alongside.tui.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ClipPlayer;
import org.alongside.app.LookAt;
import org.alongside.domain.progress.Course;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.tui.field.Reader;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.paper.Handouts;
import org.alongside.tui.paper.PaperPage;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;
import org.alongside.tui.session.SessionPage;

/// An exercise to read, with its clip. What is watched from here is recorded nowhere.
///
/// @param ref the referral it is looked at for
/// @param course the same, once it is read
public record ExercisePage(
        Toolkit toolkit,
        Exercise exercise,
        Optional<String> variant,
        Reader reader,
        Optional<String> ref,
        Optional<Course> course)
        implements Page {
    /// With the clips of the toolkit's first variant.
    public static ExercisePage of(Toolkit toolkit, Exercise exercise) {
        var first = toolkit.variants().stream().findFirst().map(Toolkit.Variant::id);
        return of(toolkit, exercise, first);
    }

    /// With the clips of that variant.
    public static ExercisePage of(Toolkit toolkit, Exercise exercise, Optional<String> variant) {
        return new ExercisePage(
                toolkit,
                exercise,
                variant,
                Reader.of(ExerciseWords.all(toolkit, exercise)),
                Optional.empty(),
                Optional.empty());
    }

    /// For the referral of that reference: what speaks against it now stands first, and it can be used from here. Or
    /// for nobody in particular.
    public static ExercisePage lookedAt(Toolkit toolkit, Exercise exercise, Optional<String> ref) {
        return ref.isEmpty()
                ? of(toolkit, exercise)
                : new ExercisePage(toolkit, exercise, Optional.empty(), Reader.of(List.of()), ref, Optional.empty());
    }

    private ExercisePage with(Course read) {
        var blocks = new ArrayList<>(ExerciseWords.before(read, exercise));
        blocks.addAll(ExerciseWords.all(toolkit, exercise));
        return new ExercisePage(
                toolkit,
                exercise,
                read.one().referral().choice().variant(),
                reader.with(blocks),
                ref,
                Optional.of(read));
    }

    @Override
    public String title() {
        return course.map(one -> one.one().person().name() + " · ").orElse("Exercise · ") + exercise.title();
    }

    @Override
    public Set<Where> places() {
        var places = new HashSet<>(Set.of(Where.READING, Where.EXERCISE));
        if (!exercise.clips().isEmpty()) {
            places.add(Where.CLIP);
        }
        if (course.filter(one -> !one.one().referral().isOver()).isPresent()) {
            places.add(Where.COURSE);
        }
        return places;
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Begun begun
            when ref.isPresent() -> Next.stay(this).ask(() -> new LookAt(world.atDesk()).course(ref.get()));
            case Input.Told(Course read) -> Next.stay(with(read));
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence());
            case Input.Pressed pressed -> pressed(pressed, world);
            default -> Next.stay(this);
        };
    }

    private Next pressed(Input.Pressed pressed, World world) {
        var moved = reader.take(pressed, world.size().columns(), world.bodyRows());
        if (moved.isPresent()) {
            return Next.stay(new ExercisePage(toolkit, exercise, variant, moved.get(), ref, course));
        }
        var stay = Next.stay(this);
        return switch (pressed.action().orElse(Action.REDRAW)) {
            case PLAY -> show(stay, clip(world, toolkit, exercise, variant), false);
            case READ_TOGETHER -> show(stay, clip(world, toolkit, exercise, variant), true);
            case PRINT -> stay.open(PaperPage.of(exercise.title() + " · Print", Handouts.of(toolkit, exercise)));
            case USE_EXERCISE ->
                ref.map(one -> stay.replace(SessionPage.using(one, exercise.id())))
                        .orElse(stay);
            case BACK -> stay.back();
            default -> stay;
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
        if (reader.blocks().isEmpty()) {
            canvas.put(1, 0, "Reading …", Style.PLAIN);
            canvas.cursor(1, 0);
        } else {
            reader.draw(canvas);
        }
    }
}
