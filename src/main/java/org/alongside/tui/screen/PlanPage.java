package org.alongside.tui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.LogSession;
import org.alongside.domain.Code;
import org.alongside.domain.Decision;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.SessionDraft;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormView;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.Typed;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Draft;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Plans a session: day, time, how.
public record PlanPage(KeptForm kept, Case aCase) implements Page {
    private record Answered(Decision<LogSession.Logged> decision) {}

    /// For that referral.
    public static PlanPage of(Case aCase) {
        List<Field> fields = List.of(
                new Field.Line("held_on", "Day", "Day/month/year", 12),
                new Field.Line("start_time", "Time", "HH:MM; may be empty", 7),
                Field.codes("method", "How", "", Method.class),
                new Field.Line("method_reason", "Why not in person", "Only for phone or video", 40),
                new Field.Button("save", "Save the appointment"));
        var form = Form.of(fields, Map.of());
        return new PlanPage(KeptForm.of(form, Optional.of(aCase.referral().id()), "plan"), aCase);
    }

    @Override
    public String title() {
        return aCase.person().name() + " · Next appointment";
    }

    @Override
    public Set<Where> places() {
        return Places.with(kept.form().places(), Where.SAVING);
    }

    @Override
    public Next update(Input input, World world) {
        var drafted = kept.take(input, world, next -> new PlanPage(next, aCase));
        if (drafted.isPresent()) {
            return drafted.get();
        }
        return switch (input) {
            case Input.Told(Answered(Decision.Keep<LogSession.Logged> saved)) ->
                Next.stay(this)
                        .say("Saved: appointment " + saved.value().sessionRef() + ".")
                        .answer(saved.value());
            case Input.Told(Answered(Decision.Refuse<LogSession.Logged> no)) ->
                Next.stay(with(kept.form().refused(no)));
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence() + " Your text is still here.");
            case Input.Pressed pressed
            when pressed.is(Action.BACK) -> Next.stay(this).back();
            case Input.Pressed pressed when pressed.is(Action.SAVE) -> save(world);
            default -> {
                var filling = Filling.of(kept.form(), input, world.size().columns());
                var page = with(filling.form());
                yield filling.pushed().isPresent()
                        ? page.save(world)
                        : page.kept.watched(filling.stay(page), kept.form());
            }
        };
    }

    private PlanPage with(Form form) {
        return new PlanPage(kept.with(form), aCase);
    }

    private Next save(World world) {
        var form = kept.form();
        var on = Typed.date(form.get("held_on"));
        if (on.isEmpty()) {
            return Next.stay(with(form.refused("held_on", "Day must be a date such as 4/11/2026.")));
        }
        var at = Typed.time(form.get("start_time"));
        if (at.isEmpty() && !form.tidy("start_time").isEmpty()) {
            return Next.stay(with(form.refused("start_time", "Time must be a time such as 14:30.")));
        }
        if (on.get().isBefore(world.today())) {
            return Next.stay(with(form.refused("held_on", "Day is in the past. Log the session instead.")));
        }
        var method = Code.parse(Method.class, form.get("method"));
        var draft = SessionDraft.toPlan(on.get(), at, method, form.tidy("method_reason"));
        var desk = world.atDesk();
        return Next.stay(with(form.refused(List.of()))).say("Saving …").ask(() -> {
            var decision = new LogSession(desk).log(aCase.referral().ref(), draft);
            if (decision instanceof Decision.Keep<LogSession.Logged>) {
                kept.discard(desk);
            }
            return new Answered(decision);
        });
    }

    @Override
    public Optional<Draft> unkept(World world) {
        return kept.unkept(world);
    }

    @Override
    public Page kept(String content) {
        return new PlanPage(kept.kept(content), aCase);
    }

    @Override
    public void view(Canvas canvas, World world) {
        FormView.draw(canvas, kept.form());
    }
}
