package org.alongside.domain.progress;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.alongside.domain.goal.Gains;
import org.alongside.domain.people.Person;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.StatusChange;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Task;

/// A referral with its person and everything that happened under it: sessions by date and time, tasks by date set.
public record Case(
        Person person,
        Referral referral,
        List<StatusChange> history,
        List<SessionRecord> sessions,
        List<Task> tasks,
        Gains gains) {
    /// Without goals or scores.
    public Case(
            Person person,
            Referral referral,
            List<StatusChange> history,
            List<SessionRecord> sessions,
            List<Task> tasks) {
        this(person, referral, history, sessions, tasks, Gains.NONE);
    }

    /// Sorts what it is given.
    public Case {
        history = history.stream()
                .sorted(Comparator.comparing(StatusChange::on).thenComparing(StatusChange::id))
                .toList();
        sessions = sessions.stream()
                .sorted(Comparator.comparing((SessionRecord one) ->
                                one.session().appointment().on())
                        .thenComparingInt(
                                one -> one.session().appointment().at().isPresent() ? 1 : 0)
                        .thenComparing(one -> one.session().appointment().at().orElse(LocalTime.MIN))
                        .thenComparing(one -> one.session().appointment().ref()))
                .toList();
        tasks = tasks.stream()
                .sorted(Comparator.comparing(Task::setOn).thenComparing(Task::ref))
                .toList();
    }
}
