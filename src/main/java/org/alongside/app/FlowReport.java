package org.alongside.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.Report.Rows;
import org.alongside.app.picture.FlowNumbers;
import org.alongside.app.picture.FlowPicture;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Flow.Row;
import org.alongside.domain.referral.Sara;
import org.jspecify.annotations.Nullable;

/// `report flow`: what became of those referred, always on both denominators and with what is missing said aloud.
/// The data have the shape that the interface promises.
public final class FlowReport {
    private static final List<String> COLUMNS =
            List.of("figure", "count", "breached", "percent_of_referred", "percent_of_commenced");

    private final Flow flow;
    private final Map<String, ?> scope;
    private final Block facts;
    private final List<String> warnings;

    private FlowReport(Flow flow, Map<String, ?> scope, Block facts, List<String> warnings) {
        this.flow = flow;
        this.scope = scope;
        this.facts = facts;
        this.warnings = warnings;
    }

    /// The report of those figures.
    ///
    /// @param scope what was counted, as JSON says it
    /// @param facts the same, as people read it
    /// @param warnings all of them, for JSON
    /// @param brief the same where people read them
    public static Report of(Flow flow, Map<String, ?> scope, Block facts, List<String> warnings, List<String> brief) {
        var report = new FlowReport(flow, scope, facts, warnings);
        return new Report("flow", "Flow of referrals", report.data(), report.rows(), report.blocks(), brief);
    }

    /// One line of the flow.
    ///
    /// @param part whether it is a part of those who commenced, so that its share of them means something
    private record Line(String name, String label, int count, Optional<Integer> breached, boolean part) {}

    private List<Line> lines() {
        return List.of(
                new Line("referred", "Referred", flow.referred(), Optional.empty(), false),
                line(Row.NOT_COMMENCED, "Not commenced", false),
                line(Row.AWAITING_START, "Awaiting start", false),
                new Line("commenced", "Commenced", flow.commenced(), Optional.empty(), true),
                line(Row.STOPPED_BEFORE_FOUNDATION, "Stopped before foundation complete", true),
                line(Row.ONGOING, "Ongoing, foundation not complete", true),
                line(Row.FOUNDATION_COMPLETE, "Foundation complete, not all", true),
                line(Row.ALL_COMPLETE, "All complete", true));
    }

    private Line line(Row row, String label, boolean part) {
        var mayBreach = row == Row.NOT_COMMENCED || row == Row.STOPPED_BEFORE_FOUNDATION;
        return new Line(
                row.name().toLowerCase(Locale.ROOT),
                label,
                flow.count(row),
                mayBreach ? Optional.of(flow.breached(row)) : Optional.empty(),
                part);
    }

    private Map<String, ?> data() {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("scope", scope);
        data.put("referred", flow.referred());
        data.put("not_commenced", ended(Row.NOT_COMMENCED));
        data.put("awaiting_start", flow.count(Row.AWAITING_START));
        data.put("commenced", flow.commenced());
        data.put("stopped_before_foundation", ended(Row.STOPPED_BEFORE_FOUNDATION));
        data.put("ongoing", flow.count(Row.ONGOING));
        data.put("foundation_complete", flow.count(Row.FOUNDATION_COMPLETE));
        data.put("all_complete", flow.count(Row.ALL_COMPLETE));
        data.put("sara", sara());
        data.put("mean_age", flow.meanAgeMonths().map(FlowReport::age).orElse(null));
        var percent = new LinkedHashMap<String, Object>();
        percent.put("of_referred", percents(flow.referred(), false));
        percent.put("of_commenced", percents(flow.commenced(), true));
        data.put("percent", percent);
        data.put("warnings", warnings);
        return data;
    }

    private Map<String, Integer> ended(Row row) {
        var ended = new LinkedHashMap<String, Integer>();
        ended.put("total", flow.count(row));
        ended.put("breached", flow.breached(row));
        return ended;
    }

    private Map<String, Integer> sara() {
        var sara = new LinkedHashMap<String, Integer>();
        sara.put("assessed", flow.saraAssessed());
        sara.put("high", flow.sara(Sara.HIGH));
        sara.put("medium", flow.sara(Sara.MEDIUM));
        sara.put("low", flow.sara(Sara.LOW));
        sara.put("not_assessed", saraMissing());
        return sara;
    }

    private int saraMissing() {
        return flow.referred() - flow.saraAssessed();
    }

    private static Map<String, Integer> age(int months) {
        var age = new LinkedHashMap<String, Integer>();
        age.put("years", months / 12);
        age.put("months", months % 12);
        return age;
    }

    private Map<String, @Nullable Object> percents(int whole, boolean partsOnly) {
        var percents = new LinkedHashMap<String, @Nullable Object>();
        for (var line : lines()) {
            if (!line.name().equals(partsOnly ? "commenced" : "referred") && (line.part() || !partsOnly)) {
                percents.put(line.name(), Flow.percent(line.count(), whole).orElse(null));
            }
        }
        return percents;
    }

    private Rows rows() {
        var rows = new ArrayList<List<String>>();
        for (var line : lines()) {
            rows.add(List.of(
                    line.name(),
                    String.valueOf(line.count()),
                    line.breached().map(String::valueOf).orElse(""),
                    plain(Flow.percent(line.count(), flow.referred())),
                    line.part() ? plain(Flow.percent(line.count(), flow.commenced())) : ""));
        }
        sara().forEach((level, count) -> rows.add(
                List.of("sara_" + level, String.valueOf(count), "", plain(Flow.percent(count, flow.referred())), "")));
        return new Rows(COLUMNS, rows);
    }

    private static String plain(Optional<Double> percent) {
        return percent.map(String::valueOf).orElse("");
    }

    private List<Block> blocks() {
        return List.of(
                facts,
                FlowPicture.of(
                        FlowNumbers.of(flow),
                        "Flow of referrals",
                        List.of(new Block.Bars(
                                "",
                                lines().stream()
                                        .map(line -> new Block.Bar(line.label(), line.count(), words(line)))
                                        .toList()))),
                new Block.Heading(2, "On both denominators"),
                table(),
                new Block.Heading(2, "Who was referred"),
                new Block.Facts(List.of(
                        new Block.Fact("SARA, higher of two", saraWords()),
                        new Block.Fact("Mean age at referral", ageWords()))));
    }

    private static String words(Line line) {
        return line.count()
                + line.breached()
                        .map(breached -> ", of whom " + breached + " breached")
                        .orElse("");
    }

    private Block table() {
        return new Block.Table(
                "",
                List.of(
                        "Row",
                        "Number",
                        "% of " + flow.referred() + " referred",
                        "% of " + flow.commenced() + " commenced"),
                lines().stream()
                        .map(line -> List.of(
                                line.label(),
                                String.valueOf(line.count()),
                                shown(Flow.percent(line.count(), flow.referred())),
                                line.part() ? shown(Flow.percent(line.count(), flow.commenced())) : ""))
                        .toList());
    }

    private static String shown(Optional<Double> percent) {
        return percent.map(share -> share + "%").orElse("");
    }

    private String saraWords() {
        return "Known for %d of %d (not assessed for %d): high %d, medium %d, low %d."
                .formatted(
                        flow.saraAssessed(),
                        flow.referred(),
                        saraMissing(),
                        flow.sara(Sara.HIGH),
                        flow.sara(Sara.MEDIUM),
                        flow.sara(Sara.LOW));
    }

    private String ageWords() {
        var known = "Known for %d of %d".formatted(flow.ageKnown(), flow.referred());
        return flow.meanAgeMonths()
                .map(months -> "%d years %d months. %s.".formatted(months / 12, months % 12, known))
                .orElse(known + ".");
    }
}
