package org.alongside.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.Appointment;
import org.alongside.domain.session.Attendance;
import org.alongside.domain.session.EnforcementAction;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Purpose;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.SessionRules;

/// Reads a row of `sessions.csv`.
final class SessionReading implements Reading {
    private final Book book;

    SessionReading(Book book) {
        this.book = book;
    }

    @Override
    public void take(Line line) {
        var ref = line.needed("session_ref", 40);
        if (!book.sessions.name(ref)) {
            throw Unfit.repeat("session_ref");
        }
        var referral = book.referral(line);
        var before = book.sessions.held(ref);
        if (before.filter(held -> !held.appointment().referralId().equals(referral.id()))
                .isPresent()) {
            throw new Unfit("referral_ref", "is not the referral this session is of in the record");
        }
        book.bring(session(line, ref, referral, before), referral);
    }

    private Session session(Line line, String ref, Referral referral, Optional<Session> before) {
        var outcome = line.code("outcome", Outcome.class);
        var on = heldOn(line, referral, outcome.isPresent());
        UUID id = before.map(held -> held.appointment().id()).orElseGet(book.desk.ids()::next);
        var context = line.code("context", SessionContext.class);
        var appointment = new Appointment(
                id,
                ref,
                referral.id(),
                on,
                line.time("start_time"),
                line.number("minutes", 1, Appointment.MINUTES_MAX),
                line.code("method", Method.class),
                before.map(held -> held.appointment().methodReason()).orElse(""),
                context,
                line.code("purpose", Purpose.class));
        boolean counts = line.flag("counts").orElseGet(() -> SessionDraft.proposedCount(context, outcome));
        return Session.of(appointment, outcome, action(line, outcome), counts, note(line));
    }

    private LocalDate heldOn(Line line, Referral referral, boolean isRecorded) {
        var on = line.neededDate("held_on");
        var today = book.desk.today();
        if (on.isBefore(referral.referredOn())) {
            throw new Unfit("held_on", "is before the referral");
        }
        if (isRecorded && on.isAfter(today)) {
            throw new Unfit("held_on", "is in the future although the session has an outcome");
        }
        if (on.isAfter(today.plusMonths(SessionRules.MONTHS_AHEAD))) {
            throw new Unfit("held_on", "is more than 6 months ahead");
        }
        return on;
    }

    private static Optional<EnforcementAction> action(Line line, Optional<Outcome> outcome) {
        var action = line.code("action", EnforcementAction.class);
        boolean hasRoom = outcome.filter(known -> known.attendance() != Attendance.CALLED_OFF)
                .isPresent();
        if (action.isPresent() && !hasRoom) {
            throw new Unfit("action", "goes only with a session that was held or missed");
        }
        return action;
    }

    private static SessionNote note(Line line) {
        var note = new SessionNote(
                line.text("note", 2 * SessionNote.LENGTH_MAX),
                line.flag("sensitive").orElse(false));
        if (note.length() > SessionNote.LENGTH_MAX) {
            throw new Unfit("note", "is longer than " + SessionNote.LENGTH_MAX + " characters");
        }
        return note;
    }

    @Override
    public void refuse(Line line) {
        book.sessions.refuse(line.word("session_ref", Integer.MAX_VALUE));
    }
}
