package org.alongside.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.domain.Decision;
import org.alongside.domain.goal.GoalRules;
import org.alongside.domain.goal.Measure;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.goal.Points;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.GoalRows;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.RowChange;

/// The measures that the service is licensed for, as the vault's settings name them, and scores on them.
public final class Measures {
    /// The setting: measures joined with `;`.
    private static final String SETTING = "measures";

    private static final int MOST = 20;

    private final Desk desk;

    /// At this desk.
    public Measures(Desk desk) {
        this.desk = desk;
    }

    /// Those that are named, by name.
    public List<Measure> all() {
        return all(desk.records());
    }

    /// Those that a vault's settings name.
    public static List<Measure> all(Records records) {
        return List.of(new Settings(records).get(SETTING).split(";")).stream()
                .flatMap(stored -> Measure.parse(stored).stream())
                .sorted(Comparator.comparing(Measure::name))
                .toList();
    }

    /// The one of that name, whatever its capitals.
    public Optional<Measure> find(String name) {
        return all().stream()
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /// Names one, or changes how it is scored. Returns once that is on disk, or refuses and keeps nothing.
    public Decision<Measure> name(String name, Points least, Points most, Measure.Better better) {
        var tidy = name.strip();
        if (!Measure.isName(tidy)) {
            return Decision.refuse(
                    "name", "must be letters, digits, spaces or . , ( ) + / -, 60 at most", "Shorten or reword it.");
        }
        if (least.compareTo(most) >= 0) {
            return Decision.refuse("least", "is not below the most", "Check both.");
        }
        var known = find(tidy);
        var measure = new Measure(known.map(Measure::name).orElse(tidy), least, most, better);
        if (outside(measure)) {
            return Decision.refuse("least", "or most leaves scores outside that are on record", "Check both.");
        }
        var kept = new ArrayList<>(all());
        known.ifPresent(kept::remove);
        if (kept.size() >= MOST) {
            return Decision.refuse("name", "would be one too many; 20 are the most", "Use one of those named.");
        }
        kept.add(measure);
        Settings.set(desk, SETTING, kept.stream().map(Measure::stored).sorted().collect(Collectors.joining(";")));
        return Decision.keep(measure);
    }

    private boolean outside(Measure measure) {
        return desk.records().cases().stream()
                .flatMap(one -> one.gains().of(measure.name()).stream())
                .anyMatch(score -> !measure.holds(score.points()));
    }

    /// Returns once the score is on disk, or refuses and keeps nothing. A second score of the same day takes the place
    /// of the first.
    public Decision<MeasureScore> score(Case one, String name, Points points, LocalDate on) {
        var measure = find(name);
        if (measure.isEmpty()) {
            return Decision.refuse("measure", "is not named in the settings", "alongside measure name names it.");
        }
        if (!measure.get().holds(points)) {
            return Decision.refuse(
                    "points",
                    "must be from " + measure.get().least() + " to "
                            + measure.get().most(),
                    "Check the score.");
        }
        if (GoalRules.day("scored_on", on, one.referral(), desk.today()) instanceof Decision.Refuse<LocalDate> no) {
            return Decision.refuse(no.field(), no.reason(), no.nextStep());
        }
        var before = one.gains().of(measure.get().name()).stream()
                .filter(score -> score.on().equals(on))
                .map(MeasureScore::id)
                .findFirst();
        var score = new MeasureScore(
                before.orElseGet(desk.ids()::next),
                one.referral().id(),
                measure.get().name(),
                on,
                points);
        desk.keep(
                before.isPresent() ? Kind.ALTERATION : Kind.COLLECTION,
                "measure.score",
                one.person().id(),
                List.of(new RowChange.Put(GoalRows.of(score))));
        return Decision.keep(score);
    }
}
