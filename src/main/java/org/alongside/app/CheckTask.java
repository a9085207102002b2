package org.alongside.app;

import java.util.List;
import org.alongside.domain.Decision;
import org.alongside.domain.people.Person;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.session.SessionRules;
import org.alongside.domain.session.Task;
import org.alongside.domain.session.TaskStatus;

/// Checks a task with the person: what became of it, in his or her own words.
public final class CheckTask {
    private final Desk desk;

    /// At this desk.
    public CheckTask(Desk desk) {
        this.desk = desk;
    }

    /// Returns once it is on disk, or refuses and keeps nothing.
    public Decision<Task> check(Person person, Task task, TaskStatus became, String ownWords) {
        if (became == TaskStatus.SET) {
            return Decision.refuse("status", "must say what became of the task", "Choose another.");
        }
        if (ownWords.length() > SessionRules.COMMENT_MAX) {
            return Decision.refuse("own_words", "are longer than 4,000 characters", "Shorten them.");
        }
        var checked = task.checked(became, desk.today(), ownWords.strip());
        desk.keep(Kind.ALTERATION, "task.check", person.id(), List.of(new RowChange.Put(SessionRows.of(checked))));
        return Decision.keep(checked);
    }
}
