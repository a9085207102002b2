package org.alongside.tui.toolkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.LookAt;
import org.alongside.domain.progress.Course;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Where;
import org.alongside.tui.paper.Handouts;
import org.alongside.tui.paper.PaperPage;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;
import org.alongside.tui.screen.ReadPage;
import org.alongside.tui.session.SessionPage;

/// One toolkit: how to use it, and its modules in order. For somebody: how far it has come, and what the toolkit asks
/// to be on record first.
///
/// @param toolkit empty until it is read, when opened for somebody
/// @param ref the referral it is looked through for
/// @param read empty before anything is read
public record ToolkitPage(
        Optional<Toolkit> toolkit, Optional<String> ref, Optional<Modules> read, ListBox<Modules.Line> list)
        implements Page {
    /// For nobody in particular, or for the referral of that reference.
    public static ToolkitPage of(Toolkit toolkit, Optional<String> ref) {
        return new ToolkitPage(Optional.of(toolkit), ref, Optional.empty(), ListBox.of(List.of()));
    }

    /// The toolkit of a referral.
    public static ToolkitPage of(String ref) {
        return new ToolkitPage(Optional.empty(), Optional.of(ref), Optional.empty(), ListBox.of(List.of()));
    }

    @Override
    public String title() {
        var who = read.flatMap(Modules::course)
                .map(course -> course.one().person().name() + " · ")
                .orElse("");
        return who + toolkit.map(Toolkit::title).orElse("Toolkit");
    }

    @Override
    public Set<Where> places() {
        return Set.of(Where.LIST, Where.TOOLKITS, Where.PAPER);
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Begun begun -> Next.stay(this).ask(() -> modules(world));
            case Input.Told(Modules modules) ->
                Next.stay(new ToolkitPage(
                        Optional.of(modules.toolkit()), ref, Optional.of(modules), list.withItems(modules.items())));
            case Input.Told told -> Next.stay(this).ask(() -> modules(world));
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence());
            default -> keys(input, world);
        };
    }

    private Modules modules(World world) {
        Optional<Course> course = ref.map(one -> new LookAt(world.atDesk()).course(one));
        var one = course.map(Course::toolkit).or(() -> toolkit).orElseThrow();
        return new Modules(one, course, Listed.all(one, course));
    }

    private Next keys(Input input, World world) {
        var moved = list.take(input, Described.listRows(world.bodyRows()));
        if (moved.isPresent()) {
            return Next.stay(new ToolkitPage(toolkit, ref, read, moved.get()));
        }
        if (!(input instanceof Input.Pressed pressed) || pressed.action().isEmpty()) {
            return Next.stay(this);
        }
        return switch (pressed.action().get()) {
            case OPEN ->
                list.picked()
                        .flatMap(line -> read.map(known -> opened(line, known, world)))
                        .orElseGet(() -> Next.stay(this));
            case FIND -> Next.stay(this).open(SearchPage.of(toolkit.map(Toolkit::id), ref));
            case PRINT -> toolkit.map(this::printed).orElseGet(() -> Next.stay(this));
            case BACK -> Next.stay(this).back();
            default -> Next.stay(this);
        };
    }

    private Next printed(Toolkit one) {
        return Next.stay(this).open(PaperPage.of(one.title() + " · Print", Handouts.diaries()));
    }

    private Next opened(Modules.Line line, Modules known, World world) {
        var stay = Next.stay(this);
        return switch (line) {
            case Modules.Line.Guide guide ->
                stay.open(ReadPage.of(known.toolkit().title(), known.guide()));
            case Modules.Line.Find find ->
                stay.open(SearchPage.of(Optional.of(known.toolkit().id()), ref));
            case Modules.Line.One module -> stay.open(ModulePage.of(known.toolkit(), module.module(), ref));
            case Modules.Line.Fact fact ->
                known.course()
                        .map(course -> stay.open(GatePage.of(course.one(), fact.gate(), world)))
                        .orElseGet(() -> stay.say("It is recorded for a referral: open the toolkit from a person."));
            case Modules.Line.Use use -> stay.open(SessionPage.using(use.ref(), use.exercise()));
        };
    }

    @Override
    public void view(Canvas canvas, World world) {
        var words = list.picked()
                .flatMap(line -> read.map(known -> known.about(line)))
                .orElse("");
        Described.draw(canvas, list, words, "Reading …");
    }
}
