package org.alongside.tui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ReferPerson;
import org.alongside.domain.Code;
import org.alongside.domain.Decision;
import org.alongside.domain.progress.Case;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralRules;
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

/// Ends a referral: day, reason, comment.
public record EndPage(KeptForm kept, Case aCase) implements Page {
    private record Answered(Decision<Referral> decision) {}

    /// For that referral.
    public static EndPage of(Case aCase, World world) {
        List<Field> fields = List.of(
                new Field.Words(
                        "about",
                        "Ends referral " + aCase.referral().ref() + " of "
                                + aCase.person().name() + ". It can be opened again from its status."),
                new Field.Line("ended_on", "Ended on", "Day/month/year", 12),
                new Field.Choice("end_reason", "Reason", "", Field.options(EndReason.class), Integer.MAX_VALUE, false),
                new Field.Area("end_comment", "Comment", "", 3, ReferralRules.END_COMMENT_MAX),
                new Field.Button("save", "End the referral"));
        var form = Form.of(fields, Map.of("ended_on", Typed.words(world.today())));
        return new EndPage(KeptForm.of(form, Optional.of(aCase.referral().id()), "end"), aCase);
    }

    @Override
    public String title() {
        return aCase.person().name() + " · End the referral";
    }

    @Override
    public Set<Where> places() {
        return kept.form().places();
    }

    @Override
    public Next update(Input input, World world) {
        var drafted = kept.take(input, world, next -> new EndPage(next, aCase));
        if (drafted.isPresent()) {
            return drafted.get();
        }
        return switch (input) {
            case Input.Told(Answered(Decision.Keep<Referral> saved)) ->
                Next.stay(this)
                        .say("Saved: " + saved.value().status().label() + ".")
                        .answer(saved.value());
            case Input.Told(Answered(Decision.Refuse<Referral> no)) ->
                Next.stay(with(kept.form().refused(no)));
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence() + " Your text is still here.");
            case Input.Pressed pressed
            when pressed.is(Action.BACK) -> Next.stay(this).back();
            default -> {
                var filling = Filling.of(kept.form(), input, world.size().columns());
                var page = with(filling.form());
                yield filling.pushed().isPresent()
                        ? page.save(world)
                        : page.kept.watched(filling.stay(page), kept.form());
            }
        };
    }

    private EndPage with(Form form) {
        return new EndPage(kept.with(form), aCase);
    }

    private Next save(World world) {
        var form = kept.form();
        var on = Typed.date(form.get("ended_on"));
        if (on.isEmpty()) {
            return Next.stay(with(form.refused("ended_on", "Ended on must be a date such as 4/11/2026.")));
        }
        var reason = Code.parse(EndReason.class, form.get("end_reason"));
        if (reason.isEmpty()) {
            return Next.stay(with(form.refused("end_reason", "Choose the reason.")));
        }
        var ending = new Referral.Ending(on.get(), reason.get(), form.tidy("end_comment"));
        var desk = world.atDesk();
        return Next.stay(with(form.refused(List.of()))).say("Saving …").ask(() -> {
            var decision = new ReferPerson(desk).end(aCase.referral(), ending);
            if (decision instanceof Decision.Keep<Referral>) {
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
        return new EndPage(kept.kept(content), aCase);
    }

    @Override
    public void view(Canvas canvas, World world) {
        FormView.draw(canvas, kept.form());
    }
}
