package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.figures.Attending;
import org.alongside.domain.figures.Attending.Counters;
import org.alongside.domain.figures.Attending.Standing;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.session.EnforcementAction;
import org.alongside.domain.session.Outcome;

/// `report attendance`: who came, who complied, and what was done where not.
final class AttendanceReport {
    private static final List<String> COLUMNS = List.of(
            "region",
            "pdu",
            "team",
            "practitioner",
            "due",
            "attended",
            "percent_attended",
            "complied",
            "not_complied",
            "acceptable_absence",
            "unacceptable_absence",
            "awaiting_reason",
            "rescheduled",
            "not_recorded",
            "planned",
            "action_missing",
            "counting",
            "over_maximum");
    private static final Map<Standing, String> LABELS = Map.of(
            Standing.COMPLIED, "Attended, complied",
            Standing.NOT_COMPLIED, "Attended, did not comply",
            Standing.ACCEPTABLE_ABSENCE, "Acceptable absence",
            Standing.UNACCEPTABLE_ABSENCE, "Unacceptable absence",
            Standing.AWAITING_REASON, "Absent, awaiting reason",
            Standing.RESCHEDULED, "Rescheduled");

    private final Attending attending;

    private AttendanceReport(Attending attending) {
        this.attending = attending;
    }

    static Report of(Attending attending, Scoped scoped, Warnings warnings) {
        var report = new AttendanceReport(attending);
        return scoped.report(
                "attendance",
                "Attendance and compliance",
                COLUMNS,
                report.rows(),
                report.more(),
                report.blocks(),
                warnings);
    }

    private List<Fields> rows() {
        return attending.keepers().entrySet().stream()
                .map(entry -> add(
                        new Fields()
                                .text("region", entry.getKey().region())
                                .text("pdu", entry.getKey().pdu())
                                .text("team", entry.getKey().team())
                                .text("practitioner", entry.getKey().practitioner()),
                        entry.getValue()))
                .toList();
    }

    private static Fields add(Fields fields, Counters counters) {
        fields.number("due", counters.due())
                .number("attended", counters.attended())
                .figure("percent_attended", Flow.percent(counters.attended(), counters.due()));
        for (var standing : Standing.values()) {
            fields.number(Counting.named(standing), counters.of(standing));
        }
        return fields.number("not_recorded", counters.unrecorded())
                .number("planned", counters.planned())
                .number("action_missing", counters.actionMissing())
                .number("counting", counters.counting())
                .number("over_maximum", counters.overMaximum());
    }

    private Map<String, ?> more() {
        var more = new LinkedHashMap<String, Object>();
        more.put("total", add(new Fields(), attending.all()).all());
        more.put("outcomes", codes(Outcome.values(), attending.all()));
        more.put("actions", codes(EnforcementAction.values(), attending.all()));
        return more;
    }

    private static Map<String, Integer> codes(Enum<?>[] codes, Counters counters) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var code : codes) {
            int count = switch (code) {
                case Outcome outcome -> counters.of(outcome);
                case EnforcementAction action -> counters.of(action);
                default -> throw new IllegalArgumentException("neither an outcome nor an action");
            };
            if (count > 0) {
                counts.put(code.name(), count);
            }
        }
        return counts;
    }

    private List<Block> blocks() {
        var all = attending.all();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(
                        "Sessions due",
                        all.due() + ", of which attended " + all.attended()
                                + UptakeReport.share(Flow.percent(all.attended(), all.due()))),
                new Block.Fact("Rescheduled", String.valueOf(all.of(Standing.RESCHEDULED))),
                new Block.Fact("Outcome missing", all.unrecorded() + " whose day has passed"),
                new Block.Fact("Planned", String.valueOf(all.planned())),
                new Block.Fact("Action missing", all.actionMissing() + " after a failure to attend or comply"),
                new Block.Fact("Counting toward days", String.valueOf(all.counting())),
                new Block.Fact("Over the maximum", all.overMaximum() + " referrals, over all their sessions"))));
        blocks.add(new Block.Heading(2, "Who came"));
        var bars = new ArrayList<Block.Bar>();
        for (var standing : Standing.values()) {
            bars.add(new Block.Bar(
                    LABELS.getOrDefault(standing, ""),
                    all.of(standing),
                    all.of(standing)
                            + (standing == Standing.RESCHEDULED
                                    ? ""
                                    : UptakeReport.share(Flow.percent(all.of(standing), all.due())))));
        }
        blocks.add(new Block.Bars("Share of sessions due, which leaves out those rescheduled.", bars));
        blocks.addAll(codes("Outcomes", Outcome.values()));
        blocks.addAll(codes("What was done", EnforcementAction.values()));
        if (attending.keepers().size() > 1) {
            blocks.addAll(Listing.section(
                    "By practitioner",
                    List.of(
                            new Shown("team", "Team"),
                            new Shown("practitioner", "Practitioner"),
                            new Shown("due", "Due"),
                            new Shown("attended", "Attended"),
                            new Shown("percent_attended", "%"),
                            new Shown("unacceptable_absence", "Unaccept."),
                            new Shown("action_missing", "No action")),
                    rows()));
        }
        return blocks;
    }

    private List<Block> codes(String heading, Enum<?>[] codes) {
        var rows = new ArrayList<Fields>();
        codes(codes, attending.all())
                .forEach((code, count) -> rows.add(new Fields()
                        .text("code", code)
                        .text("label", label(codes, code))
                        .number("count", count)));
        return Listing.section(
                heading,
                List.of(new Shown("code", "Code"), new Shown("label", "Meaning"), new Shown("count", "Sessions")),
                rows);
    }

    private static String label(Enum<?>[] codes, String name) {
        for (var code : codes) {
            if (code.name().equals(name) && code instanceof org.alongside.domain.Code known) {
                return known.label();
            }
        }
        return name;
    }
}
