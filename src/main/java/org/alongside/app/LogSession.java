package org.alongside.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.Decision;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.referral.GatePassed;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.StatusChange;
import org.alongside.domain.session.Appointment;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.DeliveryRules;
import org.alongside.domain.session.Response;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.SessionRules;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.Task;
import org.alongside.domain.session.TaskStatus;
import org.alongside.domain.toolkit.Toolkit;

/// Plans a session, or logs what became of one: with its exercises, answers, tasks, scores and the next appointment,
/// as one change that is saved whole or not at all.
public final class LogSession {
    /// The form under which its draft is kept.
    public static final String FORM = "session";

    private final Desk desk;

    /// At this desk.
    public LogSession(Desk desk) {
        this.desk = desk;
    }

    /// Returns once the session is on disk, or refuses and keeps nothing.
    public Decision<Logged> log(String referralRef, SessionDraft draft) {
        var found = desk.records().referral(referralRef);
        if (found.isEmpty()) {
            return Decision.refuse("referral_ref", "is not a referral in this vault", "Check the reference.");
        }
        var referral = found.get();
        var toolkit = desk.toolkits().find(referral.choice().toolkit());
        if (toolkit.isEmpty()) {
            return Decision.refuse("toolkit", "is not installed here", "Install its pack first.");
        }
        var before = draft.planned().flatMap(key -> planned(referral, key));
        if (draft.planned().isPresent() && before.isEmpty()) {
            return Decision.refuse(
                    "session_ref", "is not a planned session of this referral", "It may be logged already.");
        }
        var against = gated(referral, toolkit.get(), draft);
        if (against.isPresent()) {
            return Decision.refuse(
                    against.get().field(), against.get().reason(), against.get().nextStep());
        }
        return switch (SessionRules.decide(draft, referral, toolkit.get(), desk.today())) {
            case Decision.Refuse<SessionDraft> no -> Decision.refuse(no.field(), no.reason(), no.nextStep());
            case Decision.Keep<SessionDraft> yes -> Decision.keep(save(referral, before, yes.value()));
        };
    }

    /// What the toolkit's terms say against it; they are looked at only where it has some.
    private Optional<Decision.Refuse<SessionDraft>> gated(Referral referral, Toolkit toolkit, SessionDraft draft) {
        if (draft.used().isEmpty()
                || (toolkit.terms().gates().isEmpty() && !toolkit.terms().isOrdered())) {
            return Optional.empty();
        }
        var recorded = desk.records().gates(referral.id()).stream()
                .map(GatePassed::gate)
                .toList();
        var before = desk.records().caseOf(referral.ref()).map(Case::sessions).orElse(List.of());
        return toolkit.edition(referral.choice().edition())
                .flatMap(edition -> DeliveryRules.decide(draft, toolkit, recorded, Progress.of(edition, before)));
    }

    private Logged save(Referral referral, Optional<Appointment> before, SessionDraft draft) {
        var rows = new ArrayList<RowChange>();
        var session = session(referral, before, draft);
        var id = session.appointment().id();
        put(rows, SessionRows.of(session));
        addUsed(rows, id, draft);
        for (var task : draft.tasks()) {
            put(rows, SessionRows.of(task(referral, id, draft.on(), task)));
        }
        for (var score : draft.scores()) {
            put(rows, SessionRows.of(new CheckScore(desk.ids().next(), id, score.by(), score.item(), score.score())));
        }
        draft.next().ifPresent(next -> put(rows, SessionRows.of(nextSession(referral, draft, next))));
        moveOn(rows, referral, draft);
        desk.records()
                .draft(Optional.of(referral.id()), FORM)
                .ifPresent(kept -> rows.add(new RowChange.Remove(KeepDraft.TABLE, kept.id())));
        var at = desk.now();
        var verb = draft.outcome().isPresent() ? "session.log" : "session.plan";
        var saved = desk.keeper()
                .keep(new Change(at, desk.by(), Kind.COLLECTION, verb, Optional.of(referral.personId()), "", rows));
        return new Logged(
                session.appointment().ref(),
                saved.seq(),
                at,
                draft.minutes(),
                draft.used().size());
    }

    private Session session(Referral referral, Optional<Appointment> before, SessionDraft draft) {
        var id = before.map(Appointment::id).orElseGet(desk.ids()::next);
        var appointment = new Appointment(
                id,
                before.map(Appointment::ref).orElseGet(() -> Ids.ref('S', id)),
                referral.id(),
                draft.on(),
                draft.at(),
                draft.minutes(),
                draft.method(),
                draft.methodReason(),
                draft.context(),
                draft.purpose());
        return Session.of(appointment, draft.outcome(), draft.action(), draft.countsTowardDays(), draft.note());
    }

    private Optional<Appointment> planned(Referral referral, UUID id) {
        return desk.records()
                .session(id)
                .map(SessionRecord::session)
                .filter(Session.Planned.class::isInstance)
                .map(Session::appointment)
                .filter(appointment -> appointment.referralId().equals(referral.id()));
    }

    private void addUsed(List<RowChange> rows, UUID sessionId, SessionDraft draft) {
        for (int place = 0; place < draft.used().size(); place++) {
            var used = draft.used().get(place);
            put(
                    rows,
                    SessionRows.of(new Delivery(
                            desk.ids().next(),
                            sessionId,
                            place,
                            used.exercise(),
                            used.shown(),
                            used.secondsWatched(),
                            used.worksheet(),
                            used.relevance(),
                            used.achieved(),
                            used.chosenBecause())));
            for (var said : used.said()) {
                if (!said.answer().isBlank()) {
                    put(
                            rows,
                            SessionRows.of(new Response(
                                    desk.ids().next(), sessionId, used.exercise(), said.prompt(), said.answer())));
                }
            }
        }
    }

    private Task task(Referral referral, UUID sessionId, LocalDate setOn, SessionDraft.NewTask task) {
        var id = desk.ids().next();
        return new Task(
                id,
                Ids.ref('T', id),
                referral.id(),
                Optional.of(sessionId),
                task.exercise(),
                task.text(),
                setOn,
                task.dueOn(),
                TaskStatus.SET,
                Optional.empty(),
                "");
    }

    private Session nextSession(Referral referral, SessionDraft draft, SessionDraft.Next next) {
        var id = desk.ids().next();
        var appointment = new Appointment(
                id,
                Ids.ref('S', id),
                referral.id(),
                next.on(),
                next.at(),
                Optional.empty(),
                draft.method(),
                draft.methodReason(),
                draft.context(),
                draft.purpose());
        return new Session.Planned(appointment, SessionNote.NONE);
    }

    /// The first exercise used, or the first session agreed, moves the referral on.
    private void moveOn(List<RowChange> rows, Referral referral, SessionDraft draft) {
        boolean used = draft.used().stream().map(SessionDraft.Used::shown).anyMatch(Shown::isUsed);
        var next = used ? ReferralStatus.IN_PROGRESS : ReferralStatus.AWAITING_START;
        boolean plans = draft.outcome().isEmpty() || draft.next().isPresent();
        boolean moves = used
                ? referral.status() != ReferralStatus.IN_PROGRESS
                : plans && referral.status() == ReferralStatus.REFERRED;
        if (referral.isOver() || !moves || referral.status().moveTo(next).isEmpty()) {
            return;
        }
        put(rows, ReferralRows.of(referral.withStatus(next)));
        put(rows, ReferralRows.of(new StatusChange(desk.ids().next(), referral.id(), draft.on(), next, "")));
    }

    private static void put(List<RowChange> rows, Row row) {
        rows.add(new RowChange.Put(row));
    }

    /// What was saved.
    ///
    /// @param seq its place in the journal
    /// @param exercises how many exercises it holds
    public record Logged(String sessionRef, long seq, Instant at, Optional<Integer> minutes, int exercises) {}
}
