package org.alongside.tui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ReferPerson;
import org.alongside.domain.Decision;
import org.alongside.domain.people.Person;
import org.alongside.domain.referral.Referral;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormView;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.Places;
import org.alongside.tui.field.Problem;
import org.alongside.tui.field.Typed;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Draft;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Refers a person to a toolkit, a group of questions a page: toolkit, order, risk, what the rules say, check.
public record ReferralPage(KeptForm kept, Person person, ReferralStep step) implements Page {
    private record Answered(Decision<Referral> decision) {}

    /// For that person.
    public static ReferralPage of(Person person, World world) {
        var first = Map.of("referred_on", Typed.words(world.today()));
        var form = Form.of(ReferralStep.TOOLKIT.fields(new ReferralWords(world, person, first)), first);
        var kept = KeptForm.of(form, Optional.empty(), "referral-" + person.crn());
        return new ReferralPage(kept, person, ReferralStep.TOOLKIT);
    }

    @Override
    public String title() {
        return person.name() + " · Refer · " + step.label();
    }

    @Override
    public Set<Where> places() {
        return Places.with(kept.form().places(), Where.REFERRAL);
    }

    @Override
    public Next update(Input input, World world) {
        var drafted = kept.take(input, world, next -> new ReferralPage(next, person, step).refreshed(world));
        if (drafted.isPresent()) {
            return drafted.get();
        }
        return switch (input) {
            case Input.Told(Answered answered) -> answered(answered.decision(), world);
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence() + " Your text is still here.");
            case Input.Pressed pressed
            when pressed.is(Action.BACK) ->
                step.before()
                        .map(earlier -> Next.stay(turned(earlier, world)))
                        .orElseGet(() -> Next.stay(this).back());
            default -> filled(input, world);
        };
    }

    private Next filled(Input input, World world) {
        var filling = Filling.of(kept.form(), input, world.size().columns());
        var page = new ReferralPage(kept.with(filling.form()), person, step);
        if (filling.pushed().isEmpty()) {
            var fresh = filling.form().values().equals(kept.form().values()) ? page : page.refreshed(world);
            var next = input instanceof Input.Told(Filling.Picked picked) ? fresh.after(picked.field()) : fresh;
            return next.kept.watched(filling.stay(next), kept.form());
        }
        return page.pushed(world);
    }

    /// The fields of a step depend on what was chosen.
    private ReferralPage refreshed(World world) {
        var words = new ReferralWords(world, person, kept.form().values());
        return new ReferralPage(kept.with(kept.form().withFields(step.fields(words))), person, step);
    }

    /// The keys go on from the field that was answered, whatever fields the answer has brought.
    private ReferralPage after(String field) {
        return new ReferralPage(kept.with(kept.form().at(field).move(1)), person, step);
    }

    private ReferralPage turned(ReferralStep other, World world) {
        var words = new ReferralWords(world, person, kept.form().values());
        var fields = other.fields(words);
        var clear = kept.form().refused(List.of());
        var first = Form.of(fields, clear.values()).focus();
        return new ReferralPage(kept.with(clear.withFields(fields).at(first)), person, other);
    }

    private Next pushed(World world) {
        var words = new ReferralWords(world, person, kept.form().values());
        List<Problem> problems = step.problems(words);
        if (!problems.isEmpty()) {
            return Next.stay(new ReferralPage(kept.with(kept.form().refused(problems)), person, step));
        }
        return step.after().map(later -> Next.stay(turned(later, world))).orElseGet(() -> save(world, words));
    }

    private Next save(World world, ReferralWords words) {
        var desk = world.atDesk();
        var wish = words.wish();
        return Next.stay(this).say("Saving …").ask(() -> {
            var decision = new ReferPerson(desk).refer(person, wish);
            if (decision instanceof Decision.Keep<Referral>) {
                kept.discard(desk);
            }
            return new Answered(decision);
        });
    }

    private Next answered(Decision<Referral> decision, World world) {
        return switch (decision) {
            case Decision.Keep<Referral> saved ->
                Next.stay(this)
                        .say("Saved: referral " + saved.value().ref() + ".")
                        .answer(saved.value());
            case Decision.Refuse<Referral> no -> {
                var there = turned(ReferralStep.of(no.field()), world);
                yield Next.stay(
                        new ReferralPage(there.kept.with(there.kept.form().refused(no)), person, there.step));
            }
        };
    }

    @Override
    public Optional<Draft> unkept(World world) {
        return kept.unkept(world);
    }

    @Override
    public Page kept(String content) {
        return new ReferralPage(kept.kept(content), person, step);
    }

    @Override
    public void view(Canvas canvas, World world) {
        canvas.put(2, 0, "Step " + step.place() + " · " + step.label(), Style.HEADING);
        FormView.draw(canvas.below(2), kept.form());
    }
}
