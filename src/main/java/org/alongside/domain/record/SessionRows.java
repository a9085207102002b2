package org.alongside.domain.record;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.Appointment;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.EnforcementAction;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Purpose;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.Response;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.Task;
import org.alongside.domain.session.TaskStatus;
import org.alongside.domain.session.WorksheetDone;

/// Sessions and what belongs to them as rows, both ways.
public final class SessionRows {
    /// The table of sessions.
    public static final String SESSION = "session";

    /// The table of deliveries.
    public static final String DELIVERY = "delivery";

    /// The table of answers to prompts.
    public static final String RESPONSE = "response";

    /// The table of tasks.
    public static final String TASK = "task";

    /// The table of session check scores.
    public static final String CHECK = "session_check";

    private SessionRows() {}

    /// A session as a row.
    public static Row of(Session session) {
        var appointment = session.appointment();
        return new Columns()
                .text("session_ref", appointment.ref())
                .put("referral_id", appointment.referralId())
                .put("held_on", appointment.on())
                .put("start_time", appointment.at())
                .put("minutes", appointment.minutes())
                .put("method", appointment.method())
                .text("method_reason", appointment.methodReason())
                .put("context", appointment.context())
                .put("purpose", appointment.purpose())
                .put("outcome", session.outcome())
                .put("action", session.action())
                .put("counts", session.counts())
                .text("note", session.note().text())
                .put("sensitive", session.note().sensitive())
                .row(SESSION, appointment.id());
    }

    /// The session a row holds.
    public static Session session(Row row) {
        var appointment = new Appointment(
                row.id(),
                Columns.text(row, "session_ref"),
                Columns.required(row, "referral_id", UUID::fromString),
                Columns.required(row, "held_on", LocalDate::parse),
                Columns.time(row, "start_time"),
                Columns.number(row, "minutes"),
                Columns.code(row, "method", Method.class),
                Columns.text(row, "method_reason"),
                Columns.code(row, "context", SessionContext.class),
                Columns.code(row, "purpose", Purpose.class));
        return Session.of(
                appointment,
                Columns.code(row, "outcome", Outcome.class),
                Columns.code(row, "action", EnforcementAction.class),
                Columns.flag(row, "counts"),
                new SessionNote(Columns.text(row, "note"), Columns.flag(row, "sensitive")));
    }

    /// A delivery as a row.
    public static Row of(Delivery delivery) {
        return new Columns()
                .put("session_id", delivery.sessionId())
                .put("place", delivery.place())
                .text("exercise", delivery.exercise())
                .put("shown", delivery.shown())
                .put("seconds_watched", delivery.secondsWatched())
                .put("worksheet", delivery.worksheet())
                .put("relevance", delivery.relevance())
                .put("achieved", delivery.achieved())
                .text("chosen_because", delivery.chosenBecause())
                .row(DELIVERY, delivery.id());
    }

    /// The delivery a row holds.
    public static Delivery delivery(Row row) {
        return new Delivery(
                row.id(),
                sessionOf(row),
                Columns.required(row, "place", Integer::parseInt),
                Columns.text(row, "exercise"),
                Columns.required(row, "shown", Shown::valueOf),
                Columns.number(row, "seconds_watched"),
                Columns.code(row, "worksheet", WorksheetDone.class),
                Columns.code(row, "relevance", Relevance.class),
                Columns.code(row, "achieved", Achieved.class),
                Columns.text(row, "chosen_because"));
    }

    /// An answer as a row.
    public static Row of(Response response) {
        return new Columns()
                .put("session_id", response.sessionId())
                .text("exercise", response.exercise())
                .text("prompt", response.prompt())
                .text("answer", response.answer())
                .row(RESPONSE, response.id());
    }

    /// The answer a row holds.
    public static Response response(Row row) {
        return new Response(
                row.id(),
                sessionOf(row),
                Columns.text(row, "exercise"),
                Columns.text(row, "prompt"),
                Columns.text(row, "answer"));
    }

    /// A task as a row.
    public static Row of(Task task) {
        return new Columns()
                .text("task_ref", task.ref())
                .put("referral_id", task.referralId())
                .put("session_id", task.sessionId())
                .text("exercise", task.exercise())
                .text("agreed", task.text())
                .put("set_on", task.setOn())
                .put("due_on", task.dueOn())
                .put("status", task.status())
                .put("checked_on", task.checkedOn())
                .text("own_words", task.ownWords())
                .row(TASK, task.id());
    }

    /// The task a row holds.
    public static Task task(Row row) {
        return new Task(
                row.id(),
                Columns.text(row, "task_ref"),
                Columns.required(row, "referral_id", UUID::fromString),
                Columns.optional(row, "session_id", UUID::fromString),
                Columns.text(row, "exercise"),
                Columns.text(row, "agreed"),
                Columns.required(row, "set_on", LocalDate::parse),
                Columns.date(row, "due_on"),
                Columns.required(row, "status", TaskStatus::valueOf),
                Columns.date(row, "checked_on"),
                Columns.text(row, "own_words"));
    }

    /// A score as a row.
    public static Row of(CheckScore score) {
        return new Columns()
                .put("session_id", score.sessionId())
                .put("answered_by", score.by())
                .text("item", score.item())
                .put("score", score.score())
                .row(CHECK, score.id());
    }

    /// The score a row holds.
    public static CheckScore checkScore(Row row) {
        return new CheckScore(
                row.id(),
                sessionOf(row),
                Columns.required(row, "answered_by", AnsweredBy::valueOf),
                Columns.text(row, "item"),
                Columns.required(row, "score", Integer::parseInt));
    }

    /// The key of the session a row belongs to.
    public static UUID sessionOf(Row row) {
        return Columns.required(row, "session_id", UUID::fromString);
    }
}
