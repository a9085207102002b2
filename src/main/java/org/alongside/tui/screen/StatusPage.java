package org.alongside.tui.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ReferPerson;
import org.alongside.domain.Code;
import org.alongside.domain.Decision;
import org.alongside.domain.progress.Case;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormView;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Draft;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Moves a referral to another open status; each move says in a sentence what it means.
public record StatusPage(KeptForm kept, Case aCase) implements Page {
    private record Answered(Decision<Referral> decision) {}

    /// For that referral.
    public static StatusPage of(Case aCase) {
        var status = aCase.referral().status();
        List<Field.Option> moves = Arrays.stream(ReferralStatus.values())
                .filter(next -> !next.isOver())
                .flatMap(next ->
                        status
                                .moveTo(next)
                                .map(sentence -> new Field.Option(next.name(), next.label() + ": " + sentence))
                                .stream())
                .toList();
        List<Field> fields = List.of(
                new Field.Words("now", "It is now: " + status.label() + ". F4 shows where it can go from here."),
                new Field.Choice("status", "New status", "", moves, moves.size(), false),
                new Field.Area("reason", "Why", "May be empty.", 2, 4_000),
                new Field.Button("save", "Save"));
        var form = Form.of(fields, Map.of());
        return new StatusPage(KeptForm.of(form, Optional.of(aCase.referral().id()), "status"), aCase);
    }

    @Override
    public String title() {
        return aCase.person().name() + " · Status";
    }

    @Override
    public Set<Where> places() {
        return Places.with(kept.form().places(), Where.SAVING);
    }

    @Override
    public Next update(Input input, World world) {
        var drafted = kept.take(input, world, next -> new StatusPage(next, aCase));
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

    private StatusPage with(Form form) {
        return new StatusPage(kept.with(form), aCase);
    }

    private Next save(World world) {
        var form = kept.form();
        var status = Code.parse(ReferralStatus.class, form.get("status"));
        if (status.isEmpty()) {
            return Next.stay(with(form.refused("status", "Choose the new status.")));
        }
        var desk = world.atDesk();
        return Next.stay(with(form.refused(List.of()))).say("Saving …").ask(() -> {
            var decision = new ReferPerson(desk).move(aCase.referral(), status.get(), form.tidy("reason"));
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
        return new StatusPage(kept.kept(content), aCase);
    }

    @Override
    public void view(Canvas canvas, World world) {
        FormView.draw(canvas, kept.form());
    }
}
