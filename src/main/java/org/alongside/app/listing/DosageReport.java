package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.figures.Dosage;
import org.alongside.domain.figures.Dosage.Amount;
import org.alongside.domain.figures.Dosage.Dose;
import org.alongside.domain.paper.Block;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.toolkit.Edition;

/// `report dosage`: who had which exercise, and how much in all.
final class DosageReport {
    private static final List<String> COLUMNS = List.of(
            "referral_ref",
            "crn",
            "practitioner",
            "toolkit",
            "edition",
            "variant",
            "sessions_attended",
            "minutes",
            "seconds_watched",
            "exercises_used",
            "exercises_complete",
            "exercises_all");

    private final Dosage dosage;
    private final Function<Referral.Choice, Optional<Edition>> editions;

    private DosageReport(Dosage dosage, Function<Referral.Choice, Optional<Edition>> editions) {
        this.dosage = dosage;
        this.editions = editions;
    }

    static Report of(
            Dosage dosage, Function<Referral.Choice, Optional<Edition>> editions, Scoped scoped, Warnings warnings) {
        var report = new DosageReport(dosage, editions);
        if (dosage.minutesMissing() > 0) {
            warnings.say(
                    "%d attended sessions have no length and count no minutes.".formatted(dosage.minutesMissing()));
        }
        return scoped.report("dosage", "Dosage", report.csv(), report.rows(), report.more(), report.blocks(), warnings);
    }

    private static Fields fields(Dose dose) {
        return new Fields()
                .text("referral_ref", dose.referralRef())
                .text("crn", dose.crn())
                .text("practitioner", dose.practitioner())
                .text("toolkit", dose.choice().toolkit())
                .text("edition", dose.choice().edition())
                .text("variant", dose.choice().variant())
                .number("sessions_attended", dose.sessions())
                .number("minutes", dose.minutes())
                .number("seconds_watched", dose.seconds())
                .number("exercises_used", dose.used())
                .number("exercises_complete", dose.complete())
                .number("exercises_all", dose.all());
    }

    private List<Fields> rows() {
        return dosage.doses().stream()
                .map(dose -> {
                    var exercises = new TreeMap<String, Object>();
                    dose.exercises().forEach((id, shown) -> exercises.put(id, shown.name()));
                    return fields(dose).members("exercises", exercises);
                })
                .toList();
    }

    /// One column for each exercise of the editions in scope, and for each other that was used.
    private Report.Rows csv() {
        var ids = exercises(dosage.doses());
        var columns = new ArrayList<>(COLUMNS);
        columns.addAll(ids);
        var cells = new ArrayList<List<String>>();
        for (var dose : dosage.doses()) {
            var fields = fields(dose);
            var row = new ArrayList<>(COLUMNS.stream().map(fields::cell).toList());
            ids.forEach(id -> row.add(
                    dose.exercises().containsKey(id)
                            ? String.valueOf(dose.exercises().get(id))
                            : ""));
            cells.add(row);
        }
        return new Report.Rows(columns, cells);
    }

    private Set<String> exercises(List<Dose> doses) {
        var ids = new LinkedHashSet<String>();
        var choices = new LinkedHashSet<String>();
        var others = new TreeSet<String>();
        for (var dose : doses) {
            if (choices.add(dose.choice().toolkit() + " " + dose.choice().edition())) {
                editions.apply(dose.choice()).ifPresent(edition -> ids.addAll(edition.exercises()));
            }
            others.addAll(dose.exercises().keySet());
        }
        ids.addAll(others);
        return ids;
    }

    private Map<String, ?> more() {
        var more = new LinkedHashMap<String, Object>();
        more.put("summary", amounts().stream().map(Fields::all).toList());
        return more;
    }

    private List<Fields> amounts() {
        var rows = new ArrayList<Fields>();
        for (var amount : Amount.values()) {
            var spread = dosage.spread(amount);
            rows.add(new Fields()
                    .text("amount", Counting.named(amount))
                    .text("label", amount.label())
                    .number("n", spread.count())
                    .figure("mean", spread.mean())
                    .figure("median", spread.median())
                    .number("least", spread.least())
                    .number("most", spread.most()));
        }
        return rows;
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, "How much, for those who started"));
        blocks.add(Listing.table(
                List.of(
                        new Shown("label", "Amount"),
                        new Shown("n", "Referrals"),
                        new Shown("mean", "Mean"),
                        new Shown("median", "Median"),
                        new Shown("least", "Least"),
                        new Shown("most", "Most")),
                amounts()));
        var byEdition = new LinkedHashMap<String, List<Dose>>();
        dosage.doses()
                .forEach(dose -> byEdition
                        .computeIfAbsent(
                                dose.choice().toolkit() + ", " + dose.choice().edition(), any -> new ArrayList<>())
                        .add(dose));
        byEdition.forEach((name, doses) -> {
            blocks.add(new Block.Heading(2, "Person by exercise: " + name));
            blocks.add(matrix(doses));
        });
        return blocks;
    }

    private Block matrix(List<Dose> doses) {
        var ids = exercises(doses);
        var rows = doses.stream()
                .map(dose -> new Block.MatrixRow(
                        dose.crn() + " " + dose.referralRef(),
                        marks(dose, ids),
                        dose.complete() + " of "
                                + dose.all().map(String::valueOf).orElse("?")))
                .toList();
        return new Block.Matrix(
                "F shown in full, R more than once, s read together, p in part, - left out, . not used."
                        + " After each row: complete.",
                List.copyOf(ids),
                rows);
    }

    private static String marks(Dose dose, Set<String> ids) {
        var marks = new StringBuilder();
        for (var id : ids) {
            marks.append(Optional.ofNullable(dose.exercises().get(id))
                    .map(DosageReport::mark)
                    .orElse('.'));
        }
        return marks.toString();
    }

    private static char mark(org.alongside.domain.session.Shown shown) {
        return switch (shown) {
            case FULL -> 'F';
            case REPEATED -> 'R';
            case SCRIPT -> 's';
            case PART -> 'p';
            case SKIPPED -> '-';
        };
    }
}
