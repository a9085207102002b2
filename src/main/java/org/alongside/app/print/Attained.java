package org.alongside.app.print;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.goal.Attainment;
import org.alongside.domain.goal.GoalRecord;
import org.alongside.domain.goal.Level;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.CheckScore;

/// The person's own goals, where they began and where they are, and scores on licensed measures.
record Attained(Case one) {
    List<Block> goals() {
        var goals = one.gains().goals();
        if (goals.isEmpty()) {
            return List.of(new Block.Paragraph("No goals were set."));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(
                "",
                List.of("Goal, in the person's own words", "What was hoped for", "Where it began", "Where it is"),
                goals.stream().map(Attained::row).toList()));
        Attainment.change(goals)
                .map(change -> "T score " + change.before() + " at the beginning and " + change.after()
                        + " at the latest, over " + Say.count(change.goals(), "goal") + ". " + MEANS)
                .or(() -> Attainment.now(goals).map(t -> "T score " + t + ". " + MEANS))
                .ifPresentOrElse(
                        words -> blocks.add(new Block.Paragraph(words)),
                        () -> blocks.add(new Block.Paragraph("Nobody has scored them, so there is no T score.")));
        blocks.add(new Block.Paragraph(CheckScore.CAUTION));
        return blocks;
    }

    private static final String MEANS =
            "50 means that things came as was hoped for when the goals were set; more is better than that, less is not yet there.";

    private static List<String> row(GoalRecord record) {
        var goal = record.goal();
        return List.of(
                "“" + goal.wanted() + "”",
                Say.text(goal.look(Level.EXPECTED)),
                goal.baseline().map(Attained::level).orElse(Say.NOT_RECORDED),
                record.latest()
                        .map(score -> level(score.level()) + ", " + Say.shortDay(score.on()))
                        .orElse("not scored"));
    }

    private static String level(Level level) {
        return level.signed() + ": " + level.label();
    }

    /// A table a measure; nothing where there are no scores.
    List<Block> measures() {
        var blocks = new ArrayList<Block>();
        for (var name : one.gains().measures()) {
            blocks.add(new Block.Table(
                    name,
                    List.of("On", "Points"),
                    one.gains().of(name).stream().map(Attained::row).toList()));
        }
        if (!blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(CheckScore.CAUTION));
        }
        return blocks;
    }

    private static List<String> row(MeasureScore score) {
        return List.of(Say.shortDay(score.on()), score.points().toString());
    }
}
