package org.alongside.tui.toolkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.LookAt;
import org.alongside.domain.progress.Course;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.tui.exercise.ExercisePage;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Where;
import org.alongside.tui.paper.Handouts;
import org.alongside.tui.paper.PaperPage;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// The exercises of one module, in the order of the book.
///
/// @param ref the referral they are looked through for
public record ModulePage(
        Toolkit toolkit, Toolkit.Module module, Optional<String> ref, Optional<Course> course, ListBox<Listed> list)
        implements Page {
    private record Read(Optional<Course> course, List<Listed> exercises) {}

    /// Not read yet.
    static ModulePage of(Toolkit toolkit, Toolkit.Module module, Optional<String> ref) {
        return new ModulePage(toolkit, module, ref, Optional.empty(), ListBox.of(List.of()));
    }

    @Override
    public String title() {
        return course.map(one -> one.one().person().name() + " · ").orElse(toolkit.title() + " · ") + module.title();
    }

    @Override
    public Set<Where> places() {
        return Set.of(Where.LIST, Where.TOOLKITS, Where.PAPER);
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Begun begun -> Next.stay(this).ask(() -> read(world));
            case Input.Told(Read read) ->
                Next.stay(new ModulePage(toolkit, module, ref, read.course(), list.withItems(items(read))));
            case Input.Told told -> Next.stay(this).ask(() -> read(world));
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence());
            default -> keys(input, world);
        };
    }

    private Read read(World world) {
        Optional<Course> read = ref.map(one -> new LookAt(world.atDesk()).course(one));
        var own = Listed.all(toolkit, read).stream()
                .filter(exercise -> exercise.module().equals(module.id()))
                .toList();
        return new Read(read, own);
    }

    private static List<Item<Listed>> items(Read read) {
        return read.exercises().stream()
                .map(exercise -> Item.of(
                        exercise,
                        exercise.title(),
                        read.course().map(exercise::words).orElseGet(exercise::words)))
                .toList();
    }

    private Next keys(Input input, World world) {
        var moved = list.take(input, Described.listRows(world.bodyRows()));
        if (moved.isPresent()) {
            return Next.stay(new ModulePage(toolkit, module, ref, course, moved.get()));
        }
        if (!(input instanceof Input.Pressed pressed) || pressed.action().isEmpty()) {
            return Next.stay(this);
        }
        var stay = Next.stay(this);
        return switch (pressed.action().get()) {
            case OPEN ->
                picked().map(one -> stay.open(ExercisePage.lookedAt(toolkit, one, ref)))
                        .orElse(stay);
            case PRINT ->
                picked().map(one -> stay.open(PaperPage.of(one.title() + " · Print", Handouts.of(toolkit, one))))
                        .orElse(stay);
            case FIND -> stay.open(SearchPage.of(Optional.of(toolkit.id()), ref));
            case BACK -> stay.back();
            default -> stay;
        };
    }

    private Optional<Exercise> picked() {
        return list.picked().flatMap(listed -> toolkit.exercise(listed.id()));
    }

    @Override
    public void view(Canvas canvas, World world) {
        var words = list.picked()
                .map(one -> one.about().isEmpty() ? module.about() : "Learning outcome: " + one.about())
                .orElse("");
        Described.draw(canvas, list, words, "Reading …");
    }
}
