package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.app.picture.CurveNumbers;
import org.alongside.app.picture.CurvePicture;
import org.alongside.app.picture.Headcount;
import org.alongside.domain.figures.Spread;
import org.alongside.domain.figures.Uptake;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Flow;

/// `report uptake`: who started and how soon, and how many reached each exercise.
final class UptakeReport {
    private static final List<String> COLUMNS = List.of(
            "toolkit",
            "edition",
            "exercise",
            "place",
            "foundation",
            "referred",
            "commenced",
            "used",
            "complete",
            "percent_of_referred",
            "percent_of_commenced");

    private final Uptake uptake;

    private UptakeReport(Uptake uptake) {
        this.uptake = uptake;
    }

    static Report of(Uptake uptake, Scoped scoped, Warnings warnings) {
        var report = new UptakeReport(uptake);
        if (uptake.strangers() > 0) {
            warnings.say("%d uses of exercises that are not of the referral's edition are left out of the curves."
                    .formatted(uptake.strangers()));
        }
        return scoped.report("uptake", "Uptake", COLUMNS, report.rows(), report.more(), report.blocks(), warnings);
    }

    private List<Fields> rows() {
        var rows = new ArrayList<Fields>();
        for (var curve : uptake.curves()) {
            int place = 0;
            for (var step : curve.exercises()) {
                rows.add(new Fields()
                        .text("toolkit", curve.publication().toolkit())
                        .text("edition", curve.publication().edition())
                        .text("exercise", step.exercise())
                        .number("place", ++place)
                        .flag("foundation", step.foundation())
                        .number("referred", curve.referred())
                        .number("commenced", curve.commenced())
                        .number("used", step.used())
                        .number("complete", step.complete())
                        .figure("percent_of_referred", Flow.percent(step.used(), curve.referred()))
                        .figure("percent_of_commenced", Flow.percent(step.used(), curve.commenced())));
            }
        }
        return rows;
    }

    private Map<String, ?> more() {
        var start = new Fields()
                .number("referred", uptake.referred())
                .number("commenced", uptake.commenced())
                .number("missing", uptake.referred() - uptake.commenced())
                .spread("days", uptake.daysToStart());
        var more = new LinkedHashMap<String, Object>();
        more.put("start", start.all());
        more.put("months", months().stream().map(Fields::all).toList());
        return more;
    }

    private List<Fields> months() {
        return uptake.months().entrySet().stream()
                .map(entry -> new Fields()
                        .text("month", entry.getKey())
                        .number("referred", entry.getValue().referred())
                        .number("commenced", entry.getValue().commenced())
                        .figure(
                                "percent",
                                Flow.percent(
                                        entry.getValue().commenced(),
                                        entry.getValue().referred())))
                .toList();
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("Referred", String.valueOf(uptake.referred())),
                new Block.Fact(
                        "Commenced", uptake.commenced() + share(Flow.percent(uptake.commenced(), uptake.referred()))),
                new Block.Fact(
                        "Days from referral to start",
                        spread(uptake.daysToStart(), uptake.referred() - uptake.commenced(), "not started")))));
        for (var curve : uptake.curves()) {
            blocks.add(new Block.Heading(
                    2,
                    "Who reached each exercise: " + curve.publication().toolkit() + ", "
                            + curve.publication().edition()));
            blocks.add(new Block.Paragraph("%d referred, %d commenced. After each bar: how many used the exercise in an"
                            .formatted(curve.referred(), curve.commenced())
                    + " attended session, and their share of those referred and of those who commenced."
                    + " Foundation exercises first, marked *."));
            blocks.add(CurvePicture.of(numbers(curve), List.of()));
            blocks.add(bars(curve));
        }
        blocks.addAll(Listing.section(
                "By month of referral",
                List.of(
                        new Shown("month", "Month"),
                        new Shown("referred", "Referred"),
                        new Shown("commenced", "Commenced by now"),
                        new Shown("percent", "%")),
                months()));
        return blocks;
    }

    private static CurveNumbers numbers(Uptake.Curve curve) {
        var name = curve.publication().toolkit() + ", " + curve.publication().edition();
        return new CurveNumbers(
                "Who reached each exercise: " + name,
                name,
                "Referrals",
                "Used in an attended session",
                Headcount.of(curve.referred()),
                Headcount.of(curve.commenced()),
                curve.exercises().stream()
                        .map(step -> new CurveNumbers.Step(step.exercise(), Headcount.of(step.used())))
                        .toList());
    }

    private static Block bars(Uptake.Curve curve) {
        return new Block.Bars(
                "",
                curve.exercises().stream()
                        .map(step -> new Block.Bar(
                                step.exercise() + (step.foundation() ? " *" : ""),
                                step.used(),
                                step.used()
                                        + Flow.percent(step.used(), curve.referred())
                                                .map(one -> "  " + one + "%")
                                                .orElse("")
                                        + Flow.percent(step.used(), curve.commenced())
                                                .map(one -> "  " + one + "%")
                                                .orElse("")))
                        .toList());
    }

    static String share(Optional<Double> percent) {
        return percent.map(one -> " (" + one + "%)").orElse("");
    }

    /// "median 21, mean 24.3, from 3 to 90 (41 known, 14 not started)".
    static String spread(Spread spread, int missing, String whyMissing) {
        var counted = "%d known, %d %s".formatted(spread.count(), missing, whyMissing);
        if (spread.count() == 0) {
            return "nothing to count (" + counted + ")";
        }
        return "median %s, mean %s, from %d to %d (%s)"
                .formatted(
                        plain(spread.median().orElseThrow()),
                        plain(spread.mean().orElseThrow()),
                        spread.least().orElseThrow(),
                        spread.most().orElseThrow(),
                        counted);
    }

    static String plain(double figure) {
        return figure == Math.rint(figure) ? String.valueOf((long) figure) : String.valueOf(figure);
    }
}
