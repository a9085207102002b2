package org.alongside.tui.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.CheckTask;
import org.alongside.domain.Code;
import org.alongside.domain.Decision;
import org.alongside.domain.people.Person;
import org.alongside.domain.session.Task;
import org.alongside.domain.session.TaskStatus;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormView;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.Say;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Draft;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Checks a task with the person: what became of it, in his or her own words.
public record CheckTaskPage(KeptForm kept, Person person, Task task) implements Page {
    private record Answered(Decision<Task> decision) {}

    /// For that task.
    public static CheckTaskPage of(Person person, Task task) {
        var answers = Arrays.stream(TaskStatus.values())
                .filter(status -> status != TaskStatus.SET)
                .map(status -> new Field.Option(status.name(), status.label()))
                .toList();
        var due = task.dueOn().map(day -> ", due " + Say.day(day)).orElse("");
        List<Field> fields = List.of(
                new Field.Heading("set", "Agreed on " + Say.day(task.setOn()) + due),
                new Field.Words("agreed", task.text()),
                new Field.Heading("gap", " "),
                new Field.Choice("status", "What became of it", "", answers, answers.size(), false),
                new Field.Area("own_words", "In the person's own words", "", 3, 4_000),
                new Field.Button("save", "Save"));
        var form = Form.of(fields, Map.of());
        return new CheckTaskPage(KeptForm.of(form, Optional.of(task.referralId()), "task-" + task.ref()), person, task);
    }

    @Override
    public String title() {
        return person.name() + " · Check a task";
    }

    @Override
    public Set<Where> places() {
        return Places.with(kept.form().places(), Where.SAVING);
    }

    @Override
    public Next update(Input input, World world) {
        var drafted = kept.take(input, world, next -> new CheckTaskPage(next, person, task));
        if (drafted.isPresent()) {
            return drafted.get();
        }
        return switch (input) {
            case Input.Told(Answered answered) -> answered(answered.decision());
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence() + " Your text is still here.");
            case Input.Pressed pressed when pressed.is(Action.SAVE) -> save(world);
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

    private CheckTaskPage with(Form form) {
        return new CheckTaskPage(kept.with(form), person, task);
    }

    private Next save(World world) {
        var form = kept.form();
        var status = Code.parse(TaskStatus.class, form.get("status"));
        if (status.isEmpty()) {
            return Next.stay(with(form.refused("status", "Choose what became of the task.")));
        }
        var desk = world.atDesk();
        return Next.stay(with(form.refused(List.of()))).say("Saving …").ask(() -> {
            var decision = new CheckTask(desk).check(person, task, status.get(), form.get("own_words"));
            if (decision instanceof Decision.Keep<Task>) {
                kept.discard(desk);
            }
            return new Answered(decision);
        });
    }

    private Next answered(Decision<Task> decision) {
        return switch (decision) {
            case Decision.Keep<Task> saved ->
                Next.stay(this)
                        .say("Saved: " + saved.value().status().label() + ".")
                        .answer(saved.value());
            case Decision.Refuse<Task> no -> Next.stay(with(kept.form().refused(no)));
        };
    }

    @Override
    public Optional<Draft> unkept(World world) {
        return kept.unkept(world);
    }

    @Override
    public Page kept(String content) {
        return new CheckTaskPage(kept.kept(content), person, task);
    }

    @Override
    public void view(Canvas canvas, World world) {
        FormView.draw(canvas, kept.form());
    }
}
