package org.alongside.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.Decision;
import org.alongside.domain.goal.GoalRecord;
import org.alongside.domain.goal.GoalRules;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.GoalRows;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.RowChange;

/// Takes a goal that was set in error from the record, with its scores. The other goals keep their places, and the log
/// keeps what the goal said and why it went.
public final class RemoveGoal {
    /// What the log calls it.
    public static final String VERB = "goal.remove";

    private final Desk desk;

    /// At this desk.
    public RemoveGoal(Desk desk) {
        this.desk = desk;
    }

    /// Which goal is to go, and why.
    ///
    /// @param goal its place
    /// @param withScores whether its scores may go with it
    public record Removal(int goal, boolean withScores, String reason) {}

    /// Returns what went once that is on disk, or refuses and keeps everything.
    public Decision<GoalRecord> remove(Case one, Removal wish) {
        if (desk.records().hold(one.person().id()).isPresent()) {
            return Decision.refuse(
                    "goal",
                    "cannot be removed while the person is under legal hold",
                    "Release the hold first, if it is over.");
        }
        var decision = GoalRules.removal(
                wish.goal(), wish.withScores(), wish.reason(), one.gains().goals());
        if (decision instanceof Decision.Keep<GoalRecord>(var gone)) {
            desk.keeper()
                    .keep(new Change(
                            desk.now(),
                            desk.by(),
                            Kind.ALTERATION,
                            VERB,
                            Optional.of(one.person().id()),
                            wish.reason().strip(),
                            rows(one, gone)));
        }
        return decision;
    }

    /// Scores before the goal that they hang on. What was half typed about it goes too: the next goal in that place is
    /// another one.
    private List<RowChange> rows(Case one, GoalRecord gone) {
        var rows = new ArrayList<RowChange>();
        gone.scores().forEach(score -> rows.add(new RowChange.Remove(GoalRows.SCORE, score.id())));
        rows.add(new RowChange.Remove(GoalRows.GOAL, gone.goal().id()));
        int place = gone.goal().place();
        for (var form : Set.of(SetGoal.draft(place), SetGoal.draftOfScore(place))) {
            desk.records()
                    .draft(Optional.of(one.referral().id()), form)
                    .ifPresent(draft -> rows.add(new RowChange.Remove(KeepDraft.TABLE, draft.id())));
        }
        return rows;
    }
}
