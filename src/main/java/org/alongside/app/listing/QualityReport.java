package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.figures.Alliance;
import org.alongside.domain.figures.Attaining;
import org.alongside.domain.figures.Completeness;
import org.alongside.domain.figures.Completeness.Thing;
import org.alongside.domain.figures.Difference;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.TaskStatus;

/// `report quality`: how the work was felt to go, how far goals came, what became of tasks, and how complete and sound
/// the record is.
final class QualityReport {
    private static final String FIRST = "mean_first";
    private static final String LAST = "mean_last";
    private static final String KINDLY = CheckScore.CAUTION + " A referral is counted where it has a check at"
            + " two attended sessions or more; the others of those who started are missing.";
    private static final String GOALS =
            "T scores of goal attainment scaling: 50 is what was hoped for, 10 about one standard deviation. A referral is"
                    + " counted where at least one goal has a level at the beginning and one later; both scores are over"
                    + " the same goals. Those with goals and no such pair are not scored, those without goals missing.";
    private static final List<String> COLUMNS = List.of("field", "of", "missing", "percent_missing");

    private final Alliance alliance;
    private final Attaining attaining;
    private final Completeness completeness;
    private final Warnings warnings;

    private QualityReport(Alliance alliance, Attaining attaining, Completeness completeness, Warnings warnings) {
        this.alliance = alliance;
        this.attaining = attaining;
        this.completeness = completeness;
        this.warnings = warnings;
    }

    static Report of(
            Alliance alliance, Attaining attaining, Completeness completeness, Scoped scoped, Warnings warnings) {
        var report = new QualityReport(alliance, attaining, completeness, warnings);
        return scoped.report("quality", "Quality", COLUMNS, report.rows(), report.more(), report.blocks(), warnings);
    }

    private List<Fields> rows() {
        var rows = new ArrayList<Fields>();
        for (var thing : Thing.values()) {
            rows.add(new Fields()
                    .text("field", Counting.named(thing))
                    .number("of", completeness.of(thing))
                    .number("missing", completeness.missing(thing))
                    .figure("percent_missing", Flow.percent(completeness.missing(thing), completeness.of(thing))));
        }
        return rows;
    }

    private List<Fields> checks() {
        var rows = new ArrayList<Fields>();
        for (var by : AnsweredBy.values()) {
            rows.add(change(new Fields().text("by", by), alliance.commenced(), alliance.by(by), FIRST, LAST));
        }
        return rows;
    }

    private Fields goals() {
        return change(new Fields(), attaining.commenced(), attaining.goals(), "t_before", "t_after");
    }

    private List<Fields> measures() {
        return attaining.measures().entrySet().stream()
                .map(each -> change(
                        new Fields().text("measure", each.getKey()),
                        attaining.commenced(),
                        each.getValue(),
                        FIRST,
                        LAST))
                .toList();
    }

    private static Fields change(Fields fields, int commenced, Difference change, String before, String after) {
        return fields.number("commenced", commenced)
                .number("n", change.both())
                .number("single", change.partly())
                .number("missing", commenced - change.both() - change.partly())
                .figure(before, change.before())
                .figure(after, change.after())
                .figure("mean_change", change.mean())
                .number("higher", change.higher())
                .number("same", change.same())
                .number("lower", change.lower());
    }

    private Map<String, Integer> tasks() {
        var tasks = new LinkedHashMap<String, Integer>();
        for (var status : TaskStatus.values()) {
            tasks.put(status.name(), completeness.tasks(status));
        }
        return tasks;
    }

    private Map<String, ?> more() {
        var findings = new LinkedHashMap<String, Integer>();
        warnings.counts().forEach((fault, count) -> findings.put(Counting.named(fault), count));
        var more = new LinkedHashMap<String, Object>();
        more.put("alliance", checks().stream().map(Fields::all).toList());
        more.put("goals", goals().all());
        more.put("measures", measures().stream().map(Fields::all).toList());
        more.put("tasks", tasks());
        more.put("findings", findings);
        return more;
    }

    private void attained(List<Block> blocks) {
        blocks.add(new Block.Heading(2, "Goals, before and after"));
        blocks.add(new Block.Paragraph(GOALS));
        blocks.add(Listing.table(shown("t_before", "T before", "t_after", "T after", "Not scored"), List.of(goals())));
        if (!attaining.measures().isEmpty()) {
            blocks.add(new Block.Heading(2, "Licensed measures, first and last"));
            blocks.add(new Block.Paragraph(
                    "Points as entered; whether higher is better is said where a measure is named."));
            blocks.add(Listing.table(firstAndLast("measure", "Measure"), measures()));
        }
    }

    private static List<Shown> firstAndLast(String column, String label) {
        var columns = new ArrayList<>(List.of(new Shown(column, label)));
        columns.addAll(shown(FIRST, "First", LAST, "Last", "One only"));
        return columns;
    }

    private static List<Shown> shown(String before, String from, String after, String to, String single) {
        return List.of(
                new Shown("n", "n"),
                new Shown(before, from),
                new Shown(after, to),
                new Shown("mean_change", "Change"),
                new Shown("higher", "Higher"),
                new Shown("lower", "Lower"),
                new Shown("single", single),
                new Shown("missing", "Missing"));
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, "Session check, first and last"));
        blocks.add(new Block.Paragraph(KINDLY));
        blocks.add(Listing.table(firstAndLast("by", "By"), checks()));
        attained(blocks);
        blocks.add(new Block.Heading(2, "What became of tasks"));
        var bars = new ArrayList<Block.Bar>();
        int all = tasks().values().stream().mapToInt(Integer::intValue).sum();
        for (var status : TaskStatus.values()) {
            int count = completeness.tasks(status);
            bars.add(new Block.Bar(status.label(), count, count + UptakeReport.share(Flow.percent(count, all))));
        }
        blocks.add(new Block.Bars("", bars));
        blocks.add(new Block.Heading(2, "What is missing"));
        var missing = new ArrayList<Block.Bar>();
        for (var thing : Thing.values()) {
            int of = completeness.of(thing);
            missing.add(new Block.Bar(
                    thing.label(),
                    of == 0 ? 0 : completeness.missing(thing) / (double) of,
                    completeness.missing(thing) + " of " + of
                            + UptakeReport.share(Flow.percent(completeness.missing(thing), of))));
        }
        blocks.add(new Block.Bars("", missing));
        return blocks;
    }
}
