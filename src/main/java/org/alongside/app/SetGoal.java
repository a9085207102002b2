package org.alongside.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.Decision;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalDraft;
import org.alongside.domain.goal.GoalRecord;
import org.alongside.domain.goal.GoalRules;
import org.alongside.domain.goal.GoalScore;
import org.alongside.domain.goal.Level;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.GoalRows;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.session.Appointment;

/// Sets a person's goal, and scores how far it has come.
public final class SetGoal {
    private final Desk desk;

    /// Under which name the form of a goal keeps its draft.
    public static String draft(int place) {
        return "goal-" + place;
    }

    /// Under which name the form of a goal's score keeps its draft.
    public static String draftOfScore(int place) {
        return "goal-score-" + place;
    }

    /// At this desk.
    public SetGoal(Desk desk) {
        this.desk = desk;
    }

    /// Returns once the goal is on disk, or refuses and keeps nothing. A goal that was set before is set anew and keeps
    /// its scores.
    public Decision<Goal> set(Case one, GoalDraft draft) {
        if (draft.setOn().isPresent()
                && GoalRules.day("set_on", draft.setOn().get(), one.referral(), desk.today())
                        instanceof Decision.Refuse<LocalDate> no) {
            return Decision.refuse(no.field(), no.reason(), no.nextStep());
        }
        return switch (GoalRules.decide(draft, one.gains().goals())) {
            case Decision.Refuse<Integer> no -> Decision.refuse(no.field(), no.reason(), no.nextStep());
            case Decision.Keep<Integer> place -> Decision.keep(put(one, draft, place.value()));
        };
    }

    private Goal put(Case one, GoalDraft draft, int place) {
        var before = find(one, place).map(GoalRecord::goal);
        var goal = new Goal(
                before.map(Goal::id).orElseGet(desk.ids()::next),
                one.referral().id(),
                place,
                draft.wanted().strip(),
                draft.weight(),
                draft.looks(),
                draft.baseline(),
                draft.setOn().or(() -> before.map(Goal::setOn)).orElseGet(desk::today));
        keep(one, before.isPresent() ? Kind.ALTERATION : Kind.COLLECTION, "goal.set", GoalRows.of(goal));
        return goal;
    }

    /// How far a goal has come.
    ///
    /// @param goal its place
    /// @param session in which it was scored, if in one
    public record Scored(int goal, Level level, LocalDate on, Optional<Appointment> session) {}

    /// Returns once the score is on disk, or refuses and keeps nothing. A second score of the same day takes the place
    /// of the first.
    public Decision<GoalScore> score(Case one, Scored scored) {
        var found = find(one, scored.goal());
        if (found.isEmpty()) {
            return Decision.refuse("goal", "is none of this referral", "Set it first.");
        }
        if (GoalRules.day("scored_on", scored.on(), one.referral(), desk.today())
                instanceof Decision.Refuse<LocalDate> no) {
            return Decision.refuse(no.field(), no.reason(), no.nextStep());
        }
        if (scored.session()
                .filter(session -> !session.referralId().equals(one.referral().id())
                        || !session.on().equals(scored.on()))
                .isPresent()) {
            return Decision.refuse(
                    "session_ref", "is not of this referral and day", "Leave the date out, or name another session.");
        }
        var goal = found.get();
        var before = goal.scores().stream()
                .filter(score -> score.on().equals(scored.on()))
                .findFirst();
        var score = new GoalScore(
                before.map(GoalScore::id).orElseGet(desk.ids()::next),
                goal.goal().id(),
                scored.session().map(Appointment::id).or(() -> before.flatMap(GoalScore::sessionId)),
                scored.on(),
                scored.level());
        keep(one, before.isPresent() ? Kind.ALTERATION : Kind.COLLECTION, "goal.score", GoalRows.of(score));
        return Decision.keep(score);
    }

    private static Optional<GoalRecord> find(Case one, int place) {
        return one.gains().goals().stream()
                .filter(goal -> goal.goal().place() == place)
                .findFirst();
    }

    private void keep(Case one, Kind kind, String verb, Row row) {
        desk.keep(kind, verb, one.person().id(), List.of(new RowChange.Put(row)));
    }
}
