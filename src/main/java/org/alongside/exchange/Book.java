package org.alongside.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.app.Desk;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.Response;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Task;

/// The whole record by natural keys, and what the files bring over it.
final class Book {
    final Desk desk;
    final Shelf<String, Person> people = new Shelf<>();
    final Shelf<String, Referral> referrals = new Shelf<>();
    final Shelf<String, Session> sessions = new Shelf<>();
    final Shelf<Used, Delivery> deliveries = new Shelf<>();
    final Shelf<Asked, Response> responses = new Shelf<>();
    final Shelf<String, Task> tasks = new Shelf<>();
    final Shelf<Scored, CheckScore> checks = new Shelf<>();
    private final Map<UUID, Referral> referralOfSession = new HashMap<>();

    /// An exercise in a session.
    record Used(UUID sessionId, String exercise) {}

    /// A prompt of an exercise in a session.
    record Asked(UUID sessionId, String exercise, String prompt) {}

    /// An item scored by someone in a session.
    record Scored(UUID sessionId, AnsweredBy by, String item) {}

    Book(Desk desk, List<Person> held, List<Case> cases) {
        this.desk = desk;
        held.forEach(person -> people.hold(person.crn().text(), person));
        cases.forEach(this::hold);
    }

    private void hold(Case one) {
        referrals.hold(one.referral().ref(), one.referral());
        one.tasks().forEach(task -> tasks.hold(task.ref(), task));
        one.sessions().forEach(record -> hold(one.referral(), record));
    }

    private void hold(Referral referral, SessionRecord record) {
        var session = record.session();
        var id = session.appointment().id();
        sessions.hold(session.appointment().ref(), session);
        referralOfSession.put(id, referral);
        record.deliveries().forEach(each -> deliveries.hold(new Used(id, each.exercise()), each));
        record.responses().forEach(each -> responses.hold(new Asked(id, each.exercise(), each.prompt()), each));
        record.checks().forEach(each -> checks.hold(new Scored(id, each.by(), each.item()), each));
    }

    /// The referral that a good row names, or [Unfit].
    Referral referral(Line line) {
        return referrals
                .find(line.needed("referral_ref", 40))
                .orElseThrow(() -> new Unfit(
                        "referral_ref", "names no referral that is in the record or was kept from referrals.csv"));
    }

    /// The session that a good row names, or [Unfit].
    Session session(Line line) {
        return sessions.find(line.needed("session_ref", 40))
                .orElseThrow(() -> new Unfit(
                        "session_ref", "names no session that is in the record or was kept from sessions.csv"));
    }

    void bring(Session session, Referral referral) {
        sessions.bring(session.appointment().ref(), session);
        referralOfSession.put(session.appointment().id(), referral);
    }

    /// The referral a session is of.
    Referral referralOf(UUID sessionId) {
        var referral = referralOfSession.get(sessionId);
        if (referral == null) {
            throw new IllegalStateException("a session is of no referral");
        }
        return referral;
    }

    /// An exercise of the referral's toolkit, of any edition, or [Unfit].
    String exercise(Line line, Referral referral) {
        var id = line.id("exercise");
        if (desk.toolkits()
                .find(referral.choice().toolkit())
                .flatMap(toolkit -> toolkit.exercise(id))
                .isEmpty()) {
            throw new Unfit("exercise", "is not an exercise of the referral's toolkit");
        }
        return id;
    }
}
