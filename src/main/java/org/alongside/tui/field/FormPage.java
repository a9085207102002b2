package org.alongside.tui.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alongside.domain.Decision;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Draft;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// A page with one form that is kept as a draft, saved by its button or Ctrl+S, and gone once it is saved.
public interface FormPage extends Page {
    /// What was saved.
    ///
    /// @param answer for the page beneath
    record Saved(String sentence, Object answer) {}

    /// What a rule refused.
    record Refused(Decision.Refuse<?> no) {}

    /// The form.
    KeptForm kept();

    /// The same page with another form.
    FormPage with(KeptForm next);

    /// Saves what is filled in, or refuses it: [#saving], [#refused].
    Next save(World world);

    @Override
    default Set<Where> places() {
        return Places.with(kept().form().places(), Where.SAVING);
    }

    @Override
    default Next update(Input input, World world) {
        var drafted = kept().take(input, world, this::with);
        return drafted.orElseGet(() -> switch (input) {
            case Input.Told(Saved saved) -> saved(saved);
            case Input.Told(Refused refused) ->
                Next.stay(filled(kept().form().refused(refused.no()))).warn("Not saved yet.");
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence() + " Your text is still here.");
            case Input.Pressed pressed when pressed.is(Action.SAVE) -> save(world);
            case Input.Pressed pressed
            when pressed.is(Action.BACK) -> Next.stay(this).back();
            default -> fill(input, world);
        });
    }

    private Next fill(Input input, World world) {
        var filling = Filling.of(kept().form(), input, world.size().columns());
        var page = filled(filling.form());
        return filling.pushed().isPresent() ? page.save(world) : page.kept().watched(filling.stay(page), kept().form());
    }

    /// Goes back and says what was saved.
    default Next saved(Saved saved) {
        return Next.stay(this).say(saved.sentence()).answer(saved.answer());
    }

    /// The same page with a form that is filled in otherwise.
    default FormPage filled(Form form) {
        return with(kept().with(form));
    }

    /// Stays, with something wrong in one field.
    default Next refused(String field, String sentence) {
        return Next.stay(filled(kept().form().refused(field, sentence)));
    }

    /// Has the worker decide and save; once it is saved the draft is thrown away.
    default <T> Next saving(World world, Supplier<Decision<T>> decide, Function<T, Saved> told) {
        var desk = world.atDesk();
        return Next.stay(filled(kept().form().refused(List.of())))
                .say("Saving …")
                .ask(() -> switch (decide.get()) {
                    case Decision.Keep<T>(T value) -> {
                        kept().discard(desk);
                        yield told.apply(value);
                    }
                    case Decision.Refuse<T> no -> new Refused(no);
                });
    }

    @Override
    default Optional<Draft> unkept(World world) {
        return kept().unkept(world);
    }

    @Override
    default Page kept(String content) {
        return with(kept().kept(content));
    }

    @Override
    default void view(Canvas canvas, World world) {
        FormView.draw(canvas, kept().form());
    }
}
