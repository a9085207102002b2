package org.alongside.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.Level;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.reflection.Coding;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.FlaggedClip;
import org.alongside.domain.session.Response;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Task;

/// The record as rows of caseload files, in the order of their keys.
final class CaseloadSheets {
    private static final int DELIVERY_ORDER = 1; // a session's deliveries stay in the order in which they were used

    private CaseloadSheets() {}

    static List<List<String>> rows(CaseloadFile file, List<Person> people, List<Case> cases) {
        int key = file == CaseloadFile.DELIVERIES ? DELIVERY_ORDER : file.key().size();
        return unsorted(file, people, cases).sorted(byFirst(key)).toList();
    }

    private static Stream<List<String>> unsorted(CaseloadFile file, List<Person> people, List<Case> cases) {
        return switch (file) {
            case PEOPLE -> people.stream().map(CaseloadSheets::row);
            case REFERRALS -> cases.stream().map(CaseloadSheets::row);
            case SESSIONS -> cases.stream().flatMap(CaseloadSheets::sessions);
            case DELIVERIES -> records(cases).flatMap(CaseloadSheets::deliveries);
            case RESPONSES ->
                records(cases)
                        .flatMap(record -> record.responses().stream().map(response -> row(ref(record), response)));
            case TASKS -> cases.stream().flatMap(CaseloadSheets::tasks);
            case CHECKS ->
                records(cases).flatMap(record -> record.checks().stream().map(score -> row(ref(record), score)));
            case GOALS ->
                cases.stream()
                        .flatMap(one -> one.gains().goals().stream()
                                .map(goal -> row(one.referral().ref(), goal.goal())));
            case GOAL_SCORES -> cases.stream().flatMap(CaseloadSheets::goalScores);
            case SCORES ->
                cases.stream()
                        .flatMap(one -> one.gains().scores().stream()
                                .map(score -> row(one.referral().ref(), score)));
            case CODINGS ->
                records(cases).flatMap(record -> record.codings().stream().map(coding -> row(ref(record), coding)));
            case FLAGS ->
                records(cases).flatMap(record -> record.flags().stream().map(flagged -> row(ref(record), flagged)));
        };
    }

    private static Comparator<List<String>> byFirst(int cells) {
        Comparator<List<String>> order = Comparator.comparing(row -> row.get(0));
        for (int cell = 1; cell < cells; cell++) {
            int at = cell;
            order = order.thenComparing(row -> row.get(at));
        }
        return order;
    }

    private static Stream<SessionRecord> records(List<Case> cases) {
        return cases.stream().flatMap(one -> one.sessions().stream());
    }

    private static String ref(SessionRecord record) {
        return record.session().appointment().ref();
    }

    private static List<String> row(Person person) {
        return new Cells()
                .add(person.crn())
                .add(person.givenName())
                .add(person.familyName())
                .add(person.dateOfBirth())
                .add(person.sex())
                .add(person.language())
                .add(person.supportNeeds())
                .all();
    }

    private static List<String> row(Case one) {
        var referral = one.referral();
        return new Cells()
                .add(referral.ref())
                .add(one.person().crn())
                .add(referral.choice().toolkit())
                .add(referral.choice().edition())
                .add(referral.choice().variant())
                .add(referral.referredOn())
                .add(referral.order().sentence())
                .add(referral.order().requirement())
                .add(referral.order().daysMax())
                .add(referral.order().endsOn())
                .add(referral.risk().saraPartner())
                .add(referral.risk().saraOthers())
                .add(referral.risk().saraOn())
                .add(referral.risk().rosh())
                .add(ReferralRows.joined(referral.barriers()))
                .add(referral.practitioner())
                .add(referral.ending().map(Referral.Ending::on))
                .add(referral.ending().map(Referral.Ending::reason))
                .all();
    }

    private static Stream<List<String>> sessions(Case one) {
        return one.sessions().stream().map(record -> row(one.referral().ref(), record.session()));
    }

    private static List<String> row(String referralRef, Session session) {
        var appointment = session.appointment();
        return new Cells()
                .add(appointment.ref())
                .add(referralRef)
                .add(appointment.on())
                .add(appointment.at())
                .add(appointment.minutes())
                .add(appointment.method())
                .add(appointment.context())
                .add(appointment.purpose())
                .add(session.outcome())
                .add(session.action())
                .add(session.counts())
                .add(session.note().text())
                .add(session.note().sensitive())
                .all();
    }

    private static Stream<List<String>> deliveries(SessionRecord record) {
        return record.deliveries().stream()
                .sorted(Comparator.comparingInt(Delivery::place).thenComparing(Delivery::exercise))
                .map(delivery -> row(ref(record), delivery));
    }

    private static List<String> row(String sessionRef, Delivery delivery) {
        return new Cells()
                .add(sessionRef)
                .add(delivery.exercise())
                .add(delivery.shown())
                .add(delivery.secondsWatched())
                .add(delivery.worksheet())
                .add(delivery.relevance())
                .add(delivery.achieved())
                .all();
    }

    private static List<String> row(String sessionRef, Response response) {
        return new Cells()
                .add(sessionRef)
                .add(response.exercise())
                .add(response.prompt())
                .add(response.answer())
                .all();
    }

    private static List<String> row(String sessionRef, CheckScore score) {
        return new Cells()
                .add(sessionRef)
                .add(score.by())
                .add(score.item())
                .add(score.score())
                .all();
    }

    private static List<String> row(String referralRef, Goal goal) {
        var cells = new Cells()
                .add(referralRef)
                .add(goal.place())
                .add(goal.wanted())
                .add(goal.weight());
        for (var level : Level.values()) { // in the order of the columns
            cells.add(goal.look(level));
        }
        return cells.add(goal.baseline().map(Level::points)).add(goal.setOn()).all();
    }

    private static Stream<List<String>> goalScores(Case one) {
        return one.gains().goals().stream()
                .flatMap(goal -> goal.scores().stream()
                        .map(score -> new Cells()
                                .add(one.referral().ref())
                                .add(goal.goal().place())
                                .add(score.on())
                                .add(score.level().points())
                                .add(score.sessionId().map(id -> sessionRef(one, id)))
                                .all()));
    }

    private static List<String> row(String referralRef, MeasureScore score) {
        return new Cells()
                .add(referralRef)
                .add(score.measure())
                .add(score.on())
                .add(score.points())
                .all();
    }

    private static List<String> row(String sessionRef, Coding coding) {
        return new Cells()
                .add(sessionRef)
                .add(coding.passage().name())
                .add(coding.theme())
                .add(coding.subtheme())
                .add(coding.on())
                .add(coding.by())
                .all();
    }

    private static List<String> row(String sessionRef, FlaggedClip flagged) {
        return new Cells()
                .add(sessionRef)
                .add(flagged.exercise())
                .add(flagged.flag())
                .add(flagged.by())
                .all();
    }

    private static Stream<List<String>> tasks(Case one) {
        return one.tasks().stream().map(task -> row(one, task));
    }

    private static List<String> row(Case one, Task task) {
        return new Cells()
                .add(task.ref())
                .add(one.referral().ref())
                .add(task.sessionId().map(id -> sessionRef(one, id)))
                .add(task.exercise())
                .add(task.text())
                .add(task.setOn())
                .add(task.dueOn())
                .add(task.status())
                .add(task.checkedOn())
                .all();
    }

    private static String sessionRef(Case one, UUID id) {
        return one.sessions().stream()
                .map(record -> record.session().appointment())
                .filter(appointment -> appointment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("something is of a session that is not of its referral"))
                .ref();
    }

    /// The cells of a row in the making.
    private static final class Cells {
        private final List<String> cells = new ArrayList<>();

        Cells add(Object something) {
            cells.add(something.toString());
            return this;
        }

        Cells add(Optional<?> something) {
            cells.add(something.map(Object::toString).orElse(""));
            return this;
        }

        List<String> all() {
            return cells;
        }
    }
}
