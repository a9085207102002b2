package org.alongside.app.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.Report;
import org.alongside.domain.figures.Fold;
import org.alongside.domain.figures.Weeks;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;

/// `report sessions`: how many there were in each week, how far apart they were, and which. Of returns only the
/// numbers are told: the sessions of a region are too many to list.
final class SessionsReport implements Fold {
    private final Weeks weeks;
    private final Weeks.Held held;
    private final List<Fields> rows = new ArrayList<>();
    private int unlisted;

    SessionsReport(Scoped scoped) {
        this.held = scoped.held();
        this.weeks = new Weeks(held);
    }

    @Override
    public void add(Origin origin, Case one) {
        weeks.add(origin, one);
        for (var record : one.sessions()) {
            if (held.holds(record.session().appointment().on())) {
                if (origin.sent().isEmpty()) {
                    rows.add(CaseFields.of(one, record.session()));
                } else {
                    unlisted++;
                }
            }
        }
    }

    Report of(Scoped scoped, LocalDate today, Warnings warnings) {
        if (unlisted > 0) {
            warnings.say(unlisted + " sessions came in returns: they are counted and not listed.");
        }
        return scoped.report("sessions", "Sessions", Sessions.columns(), rows, more(today), blocks(today), warnings);
    }

    private Map<String, ?> more(LocalDate today) {
        var more = new LinkedHashMap<String, Object>();
        more.put(
                "weeks",
                weeks.weeks(today).entrySet().stream()
                        .map(entry -> new Fields()
                                .text("week_starts_on", entry.getKey())
                                .number("held", entry.getValue().held())
                                .number("missed", entry.getValue().missed())
                                .number("called_off", entry.getValue().calledOff())
                                .number("open", entry.getValue().open())
                                .all())
                        .toList());
        more.put(
                "between",
                new Fields()
                        .number("n", weeks.daysBetween().count())
                        .spread("days", weeks.daysBetween())
                        .all());
        return more;
    }

    private List<Block> blocks(LocalDate today) {
        var all = weeks.weeks(today);
        int sum = all.values().stream().mapToInt(Weeks.Week::held).sum();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("Sessions held", sum + " in " + all.size() + (all.size() == 1 ? " week" : " weeks")),
                new Block.Fact(
                        "Held in a week",
                        all.isEmpty() ? "nothing to count" : "mean " + Math.round(10.0 * sum / all.size()) / 10.0),
                new Block.Fact("Days between sessions", between()))));
        if (!all.isEmpty()) {
            blocks.add(new Block.Heading(2, "Held in each week"));
            blocks.add(new Block.Bars(
                    "By the Monday; after each bar the sessions held, and those missed, moved or open.",
                    all.entrySet().stream()
                            .map(entry -> bar(entry.getKey(), entry.getValue()))
                            .toList()));
        }
        if (rows.isEmpty()) {
            blocks.add(new Block.Paragraph("There is nothing to list."));
        } else {
            blocks.addAll(Listing.section("Which", Sessions.SHOWN, rows));
        }
        return blocks;
    }

    private static Block.Bar bar(LocalDate monday, Weeks.Week week) {
        var more = new ArrayList<String>();
        if (week.missed() > 0) {
            more.add(week.missed() + " missed");
        }
        if (week.calledOff() > 0) {
            more.add(week.calledOff() + " moved");
        }
        if (week.open() > 0) {
            more.add(week.open() + " open");
        }
        return new Block.Bar(
                Scoped.day(Optional.of(monday), ""),
                week.held(),
                week.held() + (more.isEmpty() ? "" : "; " + String.join(", ", more)));
    }

    private String between() {
        return weeks.daysBetween().count() == 0
                ? "nothing to count: nobody has come twice"
                : UptakeReport.spread(weeks.daysBetween(), 0, "missing").replace(", 0 missing", "");
    }
}
