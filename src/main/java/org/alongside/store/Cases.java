package org.alongside.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.domain.goal.Gains;
import org.alongside.domain.goal.GoalRecord;
import org.alongside.domain.goal.GoalScore;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.GoalRows;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.ReflectionRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.StatusChange;
import org.alongside.domain.reflection.Coding;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.FlaggedClip;
import org.alongside.domain.session.Response;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Task;

/// Puts referrals together from the rows of thirteen tables, one query each.
final class Cases {
    static final Comparator<Referral> BY_DATE =
            Comparator.comparing(Referral::referredOn).thenComparing(Referral::ref);

    private final Statements statements;

    Cases(Statements statements) {
        this.statements = statements;
    }

    List<Case> of(Scope scope) throws SQLException {
        var values = scope.values().toArray();
        var people = new HashMap<UUID, Person>();
        for (var row : statements.rows(PersonRows.PERSON, scope.people(), values)) {
            people.put(row.id(), PersonRows.person(row));
        }
        var history = grouped(
                ReferralRows.STATUS,
                scope.underReferral(),
                values,
                ReferralRows::statusChange,
                StatusChange::referralId);
        var tasks = grouped(SessionRows.TASK, scope.underReferral(), values, SessionRows::task, Task::referralId);
        var sessions = sessions(scope);
        var goals = goals(scope);
        var scores = grouped(
                GoalRows.MEASURE, scope.underReferral(), values, GoalRows::measureScore, MeasureScore::referralId);
        var cases = new ArrayList<Case>();
        for (var referral : referrals(scope.referrals(), values)) {
            var person = people.get(referral.personId());
            if (person == null) {
                throw new IllegalStateException("a referral without its person");
            }
            cases.add(new Case(
                    person,
                    referral,
                    under(history, referral.id()),
                    under(sessions, referral.id()),
                    under(tasks, referral.id()),
                    new Gains(under(goals, referral.id()), under(scores, referral.id()))));
        }
        return cases;
    }

    List<Referral> referrals(String condition, Object... values) throws SQLException {
        return statements.rows(ReferralRows.REFERRAL, condition, values).stream()
                .map(ReferralRows::referral)
                .sorted(BY_DATE)
                .toList();
    }

    private Map<UUID, List<GoalRecord>> goals(Scope scope) throws SQLException {
        var values = scope.values().toArray();
        var scores = grouped(GoalRows.SCORE, scope.underGoal(), values, GoalRows::goalScore, GoalScore::goalId);
        var goals = new HashMap<UUID, List<GoalRecord>>();
        for (var row : statements.rows(GoalRows.GOAL, scope.underReferral(), values)) {
            var goal = GoalRows.goal(row);
            goals.computeIfAbsent(goal.referralId(), id -> new ArrayList<>())
                    .add(new GoalRecord(goal, under(scores, goal.id())));
        }
        return goals;
    }

    private Map<UUID, List<SessionRecord>> sessions(Scope scope) throws SQLException {
        return sessions(
                scope.underReferral(), scope.underSession(), scope.values().toArray());
    }

    /// Sessions by referral, whole.
    ///
    /// @param condition on sessions
    /// @param below on what has a `session_id`
    Map<UUID, List<SessionRecord>> sessions(String condition, String below, Object... values) throws SQLException {
        var deliveries = grouped(SessionRows.DELIVERY, below, values, SessionRows::delivery, Delivery::sessionId);
        var responses = grouped(SessionRows.RESPONSE, below, values, SessionRows::response, Response::sessionId);
        var checks = grouped(SessionRows.CHECK, below, values, SessionRows::checkScore, CheckScore::sessionId);
        var codings = grouped(ReflectionRows.CODING, below, values, ReflectionRows::coding, Coding::sessionId);
        var flags = grouped(ReflectionRows.FLAG, below, values, ReflectionRows::flagged, FlaggedClip::sessionId);
        var sessions = new HashMap<UUID, List<SessionRecord>>();
        for (var row : statements.rows(SessionRows.SESSION, condition, values)) {
            var session = SessionRows.session(row);
            sessions.computeIfAbsent(session.appointment().referralId(), id -> new ArrayList<>())
                    .add(new SessionRecord(
                            session,
                            under(deliveries, row.id()),
                            under(responses, row.id()),
                            under(checks, row.id()),
                            under(codings, row.id()),
                            under(flags, row.id())));
        }
        return sessions;
    }

    /// Each group by key: keys are drawn in the order of time.
    private <T> Map<UUID, List<T>> grouped(
            String table, String condition, Object[] values, Function<Row, T> read, Function<T, UUID> owner)
            throws SQLException {
        var groups = new HashMap<UUID, List<T>>();
        var rows = new ArrayList<>(statements.rows(table, condition, values));
        rows.sort(Comparator.comparing(Row::id));
        for (var row : rows) {
            var one = read.apply(row);
            groups.computeIfAbsent(owner.apply(one), id -> new ArrayList<>()).add(one);
        }
        return groups;
    }

    private static <T> List<T> under(Map<UUID, List<T>> groups, UUID id) {
        return groups.getOrDefault(id, List.of());
    }
}
