package org.alongside.domain.record;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalScore;
import org.alongside.domain.goal.Level;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.goal.Points;

/// Goals and scores as rows, and back.
public final class GoalRows {
    /// The table of goals.
    public static final String GOAL = "goal";

    /// The table of how far they came.
    public static final String SCORE = "goal_score";

    /// The table of scores on licensed measures.
    public static final String MEASURE = "measure_score";

    /// Where it is kept what a level would look like.
    private static final Map<Level, String> LOOKS = Map.of(
            Level.MUCH_LESS, "much_less",
            Level.LESS, "less",
            Level.EXPECTED, "expected",
            Level.MORE, "more",
            Level.MUCH_MORE, "much_more");

    private GoalRows() {}

    /// The column that says what a level would look like.
    public static String column(Level level) {
        return LOOKS.getOrDefault(level, "");
    }

    /// A goal as a row.
    public static Row of(Goal goal) {
        var columns = new Columns()
                .put("referral_id", goal.referralId())
                .put("place", goal.place())
                .text("wanted", goal.wanted())
                .put("weight", goal.weight())
                .put("baseline", goal.baseline().map(Level::points))
                .put("set_on", goal.setOn());
        LOOKS.forEach((level, column) -> columns.text(column, goal.look(level)));
        return columns.row(GOAL, goal.id());
    }

    /// The goal a row holds.
    public static Goal goal(Row row) {
        var looks = new EnumMap<Level, String>(Level.class);
        LOOKS.forEach((level, column) -> looks.put(level, Columns.text(row, column)));
        return new Goal(
                row.id(),
                Columns.required(row, "referral_id", UUID::fromString),
                Columns.required(row, "place", Integer::parseInt),
                Columns.text(row, "wanted"),
                Columns.required(row, "weight", Integer::parseInt),
                looks,
                Columns.optional(row, "baseline", Level::stored),
                Columns.required(row, "set_on", LocalDate::parse));
    }

    /// A goal's score as a row.
    public static Row of(GoalScore score) {
        return new Columns()
                .put("goal_id", score.goalId())
                .put("session_id", score.sessionId())
                .put("scored_on", score.on())
                .put("level", score.level().points())
                .row(SCORE, score.id());
    }

    /// The goal's score a row holds.
    public static GoalScore goalScore(Row row) {
        return new GoalScore(
                row.id(),
                Columns.required(row, "goal_id", UUID::fromString),
                Columns.optional(row, "session_id", UUID::fromString),
                Columns.required(row, "scored_on", LocalDate::parse),
                Columns.required(row, "level", Level::stored));
    }

    /// A score on a measure as a row.
    public static Row of(MeasureScore score) {
        return new Columns()
                .put("referral_id", score.referralId())
                .text("measure", score.measure())
                .put("scored_on", score.on())
                .put("points", score.points())
                .row(MEASURE, score.id());
    }

    /// The score on a measure a row holds.
    public static MeasureScore measureScore(Row row) {
        return new MeasureScore(
                row.id(),
                Columns.required(row, "referral_id", UUID::fromString),
                Columns.text(row, "measure"),
                Columns.required(row, "scored_on", LocalDate::parse),
                Columns.required(row, "points", Points::stored));
    }
}
