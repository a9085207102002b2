package org.alongside.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.app.Desk;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalScore;
import org.alongside.domain.goal.Level;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.reflection.ClipFlag;
import org.alongside.domain.reflection.Coding;
import org.alongside.domain.reflection.Passage;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.FlaggedClip;
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
    final Shelf<Aim, Goal> goals = new Shelf<>();
    final Shelf<Reached, GoalScore> goalScores = new Shelf<>();
    final Shelf<Measured, MeasureScore> scores = new Shelf<>();
    final Shelf<Found, Coding> codings = new Shelf<>();
    final Shelf<Flagged, FlaggedClip> flags = new Shelf<>();
    private final Map<UUID, Referral> referralOfSession = new HashMap<>();

    /// An exercise in a session.
    record Used(UUID sessionId, String exercise) {}

    /// A prompt of an exercise in a session.
    record Asked(UUID sessionId, String exercise, String prompt) {}

    /// An item scored by someone in a session.
    record Scored(UUID sessionId, AnsweredBy by, String item) {}

    /// A goal of a referral.
    record Aim(UUID referralId, int place) {}

    /// How far a goal came by a day.
    record Reached(UUID goalId, LocalDate on) {}

    /// A measure scored on a day.
    record Measured(UUID referralId, String measure, LocalDate on) {}

    /// A theme in a passage of a session.
    record Found(UUID sessionId, Passage passage, Theme theme, Optional<Subtheme> subtheme) {}

    /// A complaint about a clip in a session.
    record Flagged(UUID sessionId, String exercise, ClipFlag flag, AnsweredBy by) {}

    Book(Desk desk, List<Person> held, List<Case> cases) {
        this.desk = desk;
        held.forEach(person -> people.hold(person.crn().text(), person));
        cases.forEach(this::hold);
    }

    private void hold(Case one) {
        referrals.hold(one.referral().ref(), one.referral());
        one.tasks().forEach(task -> tasks.hold(task.ref(), task));
        one.sessions().forEach(record -> hold(one.referral(), record));
        for (var goal : one.gains().goals()) {
            goals.hold(new Aim(one.referral().id(), goal.goal().place()), goal.goal());
            goal.scores().forEach(score -> goalScores.hold(new Reached(score.goalId(), score.on()), score));
        }
        one.gains()
                .scores()
                .forEach(score -> scores.hold(new Measured(score.referralId(), score.measure(), score.on()), score));
    }

    private void hold(Referral referral, SessionRecord record) {
        var session = record.session();
        var id = session.appointment().id();
        sessions.hold(session.appointment().ref(), session);
        referralOfSession.put(id, referral);
        record.deliveries().forEach(each -> deliveries.hold(new Used(id, each.exercise()), each));
        record.responses().forEach(each -> responses.hold(new Asked(id, each.exercise(), each.prompt()), each));
        record.checks().forEach(each -> checks.hold(new Scored(id, each.by(), each.item()), each));
        record.codings()
                .forEach(each -> codings.hold(new Found(id, each.passage(), each.theme(), each.subtheme()), each));
        record.flags().forEach(each -> flags.hold(new Flagged(id, each.exercise(), each.flag(), each.by()), each));
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

    /// A level of a goal; nothing where the cell is blank.
    static Optional<Level> level(Line line, String column) {
        var word = line.word(column, 20);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Level.parse(word).orElseThrow(() -> new Unfit(column, "is not a whole number from -2 to 2")));
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
