package org.alongside.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRules;
import org.alongside.domain.session.Task;
import org.alongside.domain.session.TaskStatus;

/// Reads a row of `tasks.csv`.
final class TaskReading implements Reading {
    private final Book book;

    TaskReading(Book book) {
        this.book = book;
    }

    @Override
    public void take(Line line) {
        var ref = line.needed("task_ref", 40);
        if (!book.tasks.name(ref)) {
            throw Unfit.repeat("task_ref");
        }
        var referral = book.referral(line);
        var before = book.tasks.held(ref);
        if (before.filter(held -> !held.referralId().equals(referral.id())).isPresent()) {
            throw new Unfit("referral_ref", "is not the referral this task is of in the record");
        }
        var session = session(line, referral);
        book.tasks.bring(
                ref,
                new Task(
                        before.map(Task::id).orElseGet(book.desk.ids()::next),
                        ref,
                        referral.id(),
                        session.map(TaskReading::id),
                        line.word("exercise", 80).isEmpty() ? "" : book.exercise(line, referral),
                        agreed(line),
                        setOn(line, session),
                        line.date("due_on"),
                        line.code("status", TaskStatus.class).orElse(TaskStatus.SET),
                        line.date("checked_on"),
                        before.map(Task::ownWords).orElse("")));
    }

    private Optional<Session> session(Line line, Referral referral) {
        if (line.word("session_ref", 40).isEmpty()) {
            return Optional.empty();
        }
        var session = book.session(line);
        if (!session.appointment().referralId().equals(referral.id())) {
            throw new Unfit("session_ref", "is a session of another referral");
        }
        return Optional.of(session);
    }

    private static UUID id(Session session) {
        return session.appointment().id();
    }

    private static String agreed(Line line) {
        var text = line.text("text", SessionRules.COMMENT_MAX);
        if (text.isBlank()) {
            throw new Unfit("text", "is needed");
        }
        return text;
    }

    private static LocalDate setOn(Line line, Optional<Session> session) {
        return line.date("set_on")
                .or(() -> session.map(there -> there.appointment().on()))
                .orElseThrow(() -> new Unfit("set_on", "is needed where there is no session_ref"));
    }

    @Override
    public void refuse(Line line) {}
}
