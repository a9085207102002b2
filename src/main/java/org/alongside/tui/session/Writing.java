package org.alongside.tui.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.alongside.app.LogSession;
import org.alongside.domain.Decision;
import org.alongside.domain.session.Shown;
import org.alongside.tui.exercise.ExercisePage;
import org.alongside.tui.exercise.Seen;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormView;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.Problem;
import org.alongside.tui.field.Say;
import org.alongside.tui.field.Typed;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Draft;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Msg;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// A session being written: all its parts over one form whose values are the session, kept at every pause.
///
/// @param exercise the one that [Part#EXERCISE] is about; else empty text
/// @param saving whether the session itself is on its way to the disk
record Writing(Opened opened, KeptForm kept, Part part, String exercise, ListBox<Hub.Line> hub, boolean saving) {
    private record Answered(Decision<LogSession.Logged> decision) {}

    static Writing begin(Opened opened, World world) {
        var first = new HashMap<String, String>();
        first.put("held_on", Typed.words(world.today()));
        opened.planned().ifPresent(planned -> {
            first.put("planned", planned.id().toString());
            first.put("held_on", Typed.words(planned.on().isAfter(world.today()) ? world.today() : planned.on()));
            planned.at().ifPresent(at -> first.put("start_time", at.toString()));
            planned.method().ifPresent(method -> first.put("method", method.name()));
            planned.context().ifPresent(context -> first.put("context", context.name()));
            planned.purpose().ifPresent(purpose -> first.put("purpose", purpose.name()));
        });
        var form = Form.of(List.of(), first);
        var id = Optional.of(opened.aCase().referral().id());
        var writing =
                new Writing(opened, KeptForm.of(form, id, LogSession.FORM), Part.HUB, "", ListBox.of(List.of()), false);
        return writing.refreshed();
    }

    String title() {
        return opened.person() + " · " + (part == Part.EXERCISE ? opened.title(exercise) : part.label());
    }

    Set<Where> places() {
        if (part == Part.HUB) {
            var places = new HashSet<>(hub.places());
            places.remove(Where.FILTER);
            places.add(Where.SESSION);
            places.add(Where.CLIP);
            places.add(Where.SAVING);
            return places;
        }
        var places = new HashSet<>(kept.form().places());
        places.add(Where.SAVING);
        if (part == Part.EXERCISE) {
            places.add(Where.CLIP);
        }
        return places;
    }

    private Sheet sheet() {
        return new Sheet(kept.form().values());
    }

    /// What follows from the values, made anew: fields and lines.
    private Writing refreshed() {
        var fields = new Fields(opened, sheet()).of(part, exercise);
        return new Writing(
                opened,
                kept.with(kept.form().withFields(fields)),
                part,
                exercise,
                hub.withItems(new Hub(opened, sheet()).items()),
                saving);
    }

    private Writing with(Form form) {
        return new Writing(opened, kept.with(form), part, exercise, hub, saving);
    }

    private Writing with(String name, String value) {
        return with(kept.form().with(name, value)).refreshed();
    }

    /// At the first field of another part.
    private Writing at(Part other, String id) {
        var clear = kept.form().refused(List.of());
        var fields = new Fields(opened, sheet()).of(other, id);
        var first = Form.of(fields, Map.of()).focus();
        return new Writing(opened, kept.with(clear.withFields(fields).at(first)), other, id, hub, saving).refreshed();
    }

    Next update(Input input, World world, Function<Writing, Page> page) {
        var drafted = kept.take(
                input, world, next -> page.apply(new Writing(opened, next, part, exercise, hub, saving).refreshed()));
        if (drafted.isPresent()) {
            return drafted.get();
        }
        return switch (input) {
            case Input.Told(Answered(Decision.Keep<LogSession.Logged> logged)) -> saved(logged.value(), world, page);
            case Input.Told(Answered(Decision.Refuse<LogSession.Logged> no)) -> refused(no, page);
            case Input.Told(PickPage.Picked picked) -> changed(page, added(picked.exercise()));
            case Input.Told(Seen seen) -> changed(page, seen(seen));
            case Input.Failed failed ->
                Next.stay(page.apply(notSaving())).warn(failed.sentence() + " Your text is still here.");
            case Input.Pressed pressed when pressed.is(Action.SAVE) -> saveNow(world, page);
            case Input.Pressed pressed
            when pressed.is(Action.PLAY) && part == Part.EXERCISE -> show(world, page, false);
            case Input.Pressed pressed when pressed.is(Action.BACK) -> back(page);
            default -> part == Part.HUB ? inHub(input, world, page) : inForm(input, world, page);
        };
    }

    private Next changed(Function<Writing, Page> page, Writing next) {
        return next.kept.watched(Next.stay(page.apply(next)), kept.form());
    }

    private Next back(Function<Writing, Page> page) {
        return part == Part.HUB ? Next.stay(page.apply(this)).back() : Next.stay(page.apply(at(part.before(), "")));
    }

    private Next inHub(Input input, World world, Function<Writing, Page> page) {
        var moved = hub.take(input, world.bodyRows());
        if (moved.isPresent()) {
            return Next.stay(page.apply(new Writing(opened, kept, part, exercise, moved.get(), saving)));
        }
        if (!(input instanceof Input.Pressed pressed)) {
            return Next.stay(page.apply(this));
        }
        if (pressed.key().name() == Key.Name.ENTER && hub.picked().isPresent()) {
            return entered(hub.picked().get(), page);
        }
        return switch (pressed.action().orElse(Action.REDRAW)) {
            case ADD_EXERCISE -> Next.stay(page.apply(this)).open(PickPage.of(opened));
            case REMOVE_EXERCISE -> changed(page, removed());
            case PLAY -> playPicked(world, page);
            case SET_TASK -> changed(page, tasks());
            case FINISH -> Next.stay(page.apply(at(Part.WHEN, "")));
            default -> Next.stay(page.apply(this));
        };
    }

    /// From the list: opens the exercise, or takes in the proposed one, and plays its clip.
    private Next playPicked(World world, Function<Writing, Page> page) {
        return switch (hub.picked().orElseGet(Hub.Line.Another::new)) {
            case Hub.Line.Exercise one -> at(Part.EXERCISE, one.id()).show(world, page, false);
            case Hub.Line.Proposed proposed -> added(proposed.id()).show(world, page, false);
            default -> Next.stay(page.apply(this)).warn("Choose an exercise first.");
        };
    }

    private Next entered(Hub.Line line, Function<Writing, Page> page) {
        return switch (line) {
            case Hub.Line.Exercise one -> Next.stay(page.apply(at(Part.EXERCISE, one.id())));
            case Hub.Line.Proposed proposed -> changed(page, added(proposed.id()));
            case Hub.Line.Another another -> Next.stay(page.apply(this)).open(PickPage.of(opened));
            case Hub.Line.Tasks tasks -> changed(page, tasks());
            case Hub.Line.Finish finish -> Next.stay(page.apply(at(Part.WHEN, "")));
        };
    }

    /// Whether an older draft was looked for.
    boolean isReady() {
        return kept.looked();
    }

    /// The answer, with what was typed since kept at the next pause.
    Next watched(Next next, Writing before) {
        return kept.watched(next, before.kept.form());
    }

    /// With that exercise taken in.
    Writing added(String id) {
        var all = sheet().exercises();
        if (all.contains(id)) {
            return at(Part.EXERCISE, id);
        }
        var joined = all.isEmpty() ? id : String.join(";", all) + ";" + id;
        return with(Sheet.EXERCISES, joined).at(Part.EXERCISE, id);
    }

    /// Takes the exercise out; what was typed for it stays in the draft and comes back with it.
    private Writing removed() {
        return hub.picked().orElse(null) instanceof Hub.Line.Exercise one
                ? with(
                        Sheet.EXERCISES,
                        String.join(
                                ";",
                                sheet().exercises().stream()
                                        .filter(id -> !id.equals(one.id()))
                                        .toList()))
                : this;
    }

    /// The task part, each empty task filled with what the pack offers, once.
    private Writing tasks() {
        var form = kept.form();
        for (var id : sheet().exercises()) {
            var offered = opened.exercise(id).map(one -> one.task()).orElse("");
            if (form.get(id + "/task").isEmpty() && form.get(id + "/offered").isEmpty()) {
                form = form.with(id + "/task", offered).with(id + "/offered", "true");
            }
        }
        return with(form).at(Part.TASKS, "");
    }

    private Writing seen(Seen seen) {
        var form = kept.form();
        var before = form.get(exercise + "/shown");
        if (seen.shown().isPresent()) {
            boolean again = before.equals(Shown.FULL.name()) && seen.shown().get() == Shown.FULL;
            boolean less =
                    seen.shown().get() == Shown.PART && !before.isEmpty() && !before.equals(Shown.SKIPPED.name());
            var shown = again ? Shown.REPEATED : seen.shown().get();
            form = less ? form : form.with(exercise + "/shown", shown.name());
        }
        if (seen.watched().isPresent()) {
            int earlier = Typed.number(form.get(exercise + "/seconds_watched")).orElse(0);
            int seconds = Math.max(earlier, seen.watched().get().seconds());
            form = form.with(exercise + "/seconds_watched", String.valueOf(seconds));
        }
        return with(form).refreshed();
    }

    private Next inForm(Input input, World world, Function<Writing, Page> page) {
        var filling = Filling.of(kept.form(), input, world.size().columns());
        var next = with(filling.form());
        if (filling.pushed().isPresent()) {
            return next.pushed(filling.pushed().get(), world, page);
        }
        var fresh = next.kept.form().values().equals(kept.form().values()) ? next : next.refreshed();
        return fresh.kept.watched(filling.stay(page.apply(fresh)), kept.form());
    }

    private Next pushed(String button, World world, Function<Writing, Page> page) {
        return switch (button) {
            case "guidance" -> guidance(page);
            case "play" -> show(world, page, false);
            case "read" -> show(world, page, true);
            case "hub" -> leavePart(page, Part.HUB);
            case "save" -> save(world, page);
            default -> leavePart(page, part.after().orElse(Part.HUB));
        };
    }

    private Next guidance(Function<Writing, Page> page) {
        var stay = Next.stay(page.apply(this));
        var variant = opened.aCase().referral().choice().variant();
        return opened.exercise(exercise)
                .map(one -> stay.open(ExercisePage.of(opened.toolkit(), one, variant)))
                .orElse(stay);
    }

    private Next leavePart(Function<Writing, Page> page, Part next) {
        var problems = new Problems(sheet()).on(part);
        return problems.isEmpty()
                ? Next.stay(page.apply(at(next, "")))
                : Next.stay(page.apply(with(kept.form().refused(problems))));
    }

    private Next show(World world, Function<Writing, Page> page, boolean read) {
        var stay = Next.stay(page.apply(this));
        var variant = opened.aCase().referral().choice().variant();
        return opened.exercise(exercise)
                .map(one -> ExercisePage.show(stay, ExercisePage.clip(world, opened.toolkit(), one, variant), read))
                .orElse(stay);
    }

    private Next saveNow(World world, Function<Writing, Page> page) {
        if (part == Part.ANSWERS) {
            return save(world, page);
        }
        var next = Next.stay(page.apply(this));
        return unkept(world)
                .map(draft -> next.and(new Cmd.Keep(draft, Msg.Then.NOTHING)).say("Draft kept."))
                .orElseGet(() -> next.say("The draft is kept already."));
    }

    private Next save(World world, Function<Writing, Page> page) {
        if (saving) {
            return Next.stay(page.apply(this));
        }
        for (var one : Part.values()) {
            var problems = new Problems(sheet()).on(one);
            if (!problems.isEmpty() && one != Part.ANSWERS) {
                var there = at(one, "");
                return Next.stay(page.apply(there.with(there.kept.form().refused(problems))));
            }
        }
        var unsaid = new Problems(sheet()).on(Part.ANSWERS);
        if (!unsaid.isEmpty()) {
            var field = unsaid.getFirst().field();
            var there = at(Part.EXERCISE, field.substring(0, field.indexOf('/')));
            return Next.stay(page.apply(there.with(there.kept.form().refused(List.of(unsaid.getFirst())))));
        }
        var draft = sheet().draft(opened, world.today());
        var desk = world.atDesk();
        var busy = new Writing(opened, kept, part, exercise, hub, true);
        return Next.stay(page.apply(busy))
                .say("Saving …")
                .ask(() -> new Answered(
                        new LogSession(desk).log(opened.aCase().referral().ref(), draft)));
    }

    private Writing notSaving() {
        return new Writing(opened, kept, part, exercise, hub, false);
    }

    private Next saved(LogSession.Logged logged, World world, Function<Writing, Page> page) {
        var at = logged.at().atZone(world.zone()).toLocalTime().toString().substring(0, 5);
        var minutes = logged.minutes().map(length -> " · " + length + " min").orElse("");
        return Next.stay(page.apply(this))
                .say("Saved " + at + minutes + " · " + Say.count(logged.exercises(), "exercise"))
                .answer(logged);
    }

    private Next refused(Decision.Refuse<LogSession.Logged> no, Function<Writing, Page> page) {
        var unsaid = no.field().equals("chosen_because") ? withoutReason() : Optional.<String>empty();
        if (unsaid.isPresent()) {
            var one = notSaving().at(Part.EXERCISE, unsaid.get());
            var problem = new Problem(unsaid.get() + "/chosen_because", no.sentence("Why all the same"));
            return Next.stay(page.apply(one.with(one.kept.form().refused(List.of(problem)))));
        }
        var there = notSaving().at(Part.of(no.field()), "");
        var form = there.kept.form().refused(no);
        return there.part == Part.HUB
                ? Next.stay(page.apply(there)).warn(form.problems().getFirst().sentence())
                : Next.stay(page.apply(there.with(form)));
    }

    /// The first exercise that something speaks against and that bears no reason.
    private Optional<String> withoutReason() {
        return sheet().exercises().stream()
                .filter(id -> sheet().tidy(id + "/chosen_because").isEmpty())
                .filter(id -> !opened.course().against(id, sheet().completed()).isEmpty())
                .findFirst();
    }

    /// Nothing to keep while the session itself is being saved: saving takes the draft away.
    Optional<Draft> unkept(World world) {
        return saving ? Optional.empty() : kept.unkept(world);
    }

    Writing kept(String content) {
        return new Writing(opened, kept.kept(content), part, exercise, hub, saving);
    }

    void view(Canvas canvas) {
        canvas.put(1, 0, part.place(), Style.HEADING);
        if (part == Part.HUB) {
            hub.draw(canvas.below(1), "");
        } else {
            FormView.draw(canvas.below(2), kept.form());
        }
    }
}
