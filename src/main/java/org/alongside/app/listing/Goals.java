package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Measures;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.goal.Attainment;
import org.alongside.domain.goal.GoalRecord;
import org.alongside.domain.goal.GoalScore;
import org.alongside.domain.goal.Level;
import org.alongside.domain.goal.Measure;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.CheckScore;
import org.jspecify.annotations.Nullable;

/// The goals of a referral and its scores on licensed measures.
public final class Goals {
    private static final List<String> GOALS = List.of(
            "goal",
            "wanted",
            "weight",
            "much_less",
            "less",
            "expected",
            "more",
            "much_more",
            "baseline",
            "set_on",
            "level",
            "scored_on");
    private static final List<String> MEASURES = List.of("measure", "least", "most", "better");
    private static final List<String> SCORES = List.of("measure", "scored_on", "points");

    private final Desk desk;

    /// At this desk.
    public Goals(Desk desk) {
        this.desk = desk;
    }

    /// The goals of this referral, with where they began and where they stand.
    public Report list(Case one) {
        new Consultation(desk).of(one.person().id(), "goal.list");
        var goals = one.gains().goals();
        var rows = goals.stream().map(Goals::fields).toList();
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("referral_ref", one.referral().ref());
        var change = Attainment.change(goals);
        data.put("t_before", change.map(Attainment.Change::before).orElse(null));
        data.put("t_now", Attainment.now(goals).orElse(null));
        data.put(
                "rows",
                goals.stream()
                        .map(goal -> {
                            Map<String, @Nullable Object> row =
                                    new LinkedHashMap<>(fields(goal).all());
                            row.put(
                                    "scores",
                                    goal.scores().stream().map(Goals::scored).toList());
                            return row;
                        })
                        .toList());
        var blocks = new ArrayList<Block>();
        if (goals.isEmpty()) {
            blocks.add(new Block.Paragraph("No goal is set yet."));
        } else {
            blocks.add(Listing.table(
                    List.of(
                            new Shown("goal", "Goal"),
                            new Shown("wanted", "In the person's words"),
                            new Shown("expected", "What is hoped for"),
                            new Shown("weight", "Weight"),
                            new Shown("baseline", "Began"),
                            new Shown("level", "Now"),
                            new Shown("scored_on", "On")),
                    rows));
            blocks.add(new Block.Paragraph(words(goals)));
            blocks.add(new Block.Paragraph(CheckScore.CAUTION));
        }
        return new Report(
                        "goals",
                        "Goals of referral " + one.referral().ref(),
                        data,
                        Listing.csv(GOALS, rows),
                        blocks,
                        List.of())
                .about(List.of(one.person().id()));
    }

    private static String words(List<GoalRecord> goals) {
        return Attainment.change(goals)
                .map(change -> "T score at the beginning " + change.before() + ", now " + change.after() + " (over "
                        + change.goals() + (change.goals() == 1 ? " goal" : " goals") + "; 50 is what was hoped for).")
                .or(() -> Attainment.now(goals).map(t -> "T score now " + t + " (50 is what was hoped for)."))
                .orElse("Not scored yet.");
    }

    private static Map<String, @Nullable Object> scored(GoalScore score) {
        return new Fields()
                .text("scored_on", score.on())
                .number("level", score.level().points())
                .all();
    }

    static Fields fields(GoalRecord record) {
        var goal = record.goal();
        return new Fields()
                .number("goal", goal.place())
                .text("wanted", goal.wanted())
                .number("weight", goal.weight())
                .text("much_less", goal.look(Level.MUCH_LESS))
                .text("less", goal.look(Level.LESS))
                .text("expected", goal.look(Level.EXPECTED))
                .text("more", goal.look(Level.MORE))
                .text("much_more", goal.look(Level.MUCH_MORE))
                .number("baseline", goal.baseline().map(Level::points))
                .text("set_on", goal.setOn())
                .number("level", record.now().map(Level::points))
                .text("scored_on", record.latest().map(GoalScore::on));
    }

    /// The measures that the settings name; nobody's data.
    public Report measures() {
        var rows = new Measures(desk).all().stream().map(Goals::fields).toList();
        return Listing.rows(
                "measures",
                "Measures",
                MEASURES,
                List.of(
                        new Shown("measure", "Measure"),
                        new Shown("least", "Least"),
                        new Shown("most", "Most"),
                        new Shown("better", "Better")),
                rows);
    }

    private static Fields fields(Measure measure) {
        return new Fields()
                .text("measure", measure.name())
                .text("least", measure.least())
                .text("most", measure.most())
                .text("better", measure.better().name());
    }

    /// This referral's scores.
    public Report scores(Case one) {
        new Consultation(desk).of(one.person().id(), "measure.list");
        var rows = one.gains().scores().stream()
                .map(score -> new Fields()
                        .text("measure", score.measure())
                        .text("scored_on", score.on())
                        .text("points", score.points()))
                .toList();
        var list = Listing.rows(
                "scores",
                "Scores of referral " + one.referral().ref(),
                SCORES,
                List.of(new Shown("measure", "Measure"), new Shown("scored_on", "On"), new Shown("points", "Points")),
                rows);
        var blocks = new ArrayList<>(list.blocks());
        if (!rows.isEmpty()) {
            blocks.add(new Block.Paragraph(CheckScore.CAUTION));
        }
        return new Report(list.name(), list.title(), list.data(), list.rows(), blocks, List.of())
                .about(List.of(one.person().id()));
    }
}
