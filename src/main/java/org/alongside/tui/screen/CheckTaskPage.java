package org.alongside.tui.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.CheckTask;
import org.alongside.domain.Code;
import org.alongside.domain.people.Person;
import org.alongside.domain.session.Task;
import org.alongside.domain.session.TaskStatus;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormPage;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.Say;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.World;

/// Checks a task with the person: what became of it, in his or her own words.
public record CheckTaskPage(KeptForm kept, Person person, Task task) implements FormPage {
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
    public CheckTaskPage with(KeptForm next) {
        return new CheckTaskPage(next, person, task);
    }

    @Override
    public Next save(World world) {
        var form = kept.form();
        var status = Code.parse(TaskStatus.class, form.get("status"));
        if (status.isEmpty()) {
            return refused("status", "Choose what became of the task.");
        }
        return saving(
                world,
                () -> new CheckTask(world.atDesk()).check(person, task, status.get(), form.get("own_words")),
                checked -> new Saved("Saved: " + checked.status().label() + ".", checked));
    }
}
