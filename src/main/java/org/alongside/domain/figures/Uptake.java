package org.alongside.domain.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.toolkit.Edition;

/// Who started, how long that took, and how many reached each exercise.
public final class Uptake implements Fold {
    private final Function<Referral.Choice, Optional<Edition>> editions;
    private final Map<Publication, Reached> publications =
            new TreeMap<>(Comparator.comparing(Publication::toolkit).thenComparing(Publication::edition));
    private final SortedMap<YearMonth, Month> months = new TreeMap<>();
    private final Spread daysToStart = new Spread();
    private int referred;

    /// @param editions the edition a referral follows, where it is installed
    public Uptake(Function<Referral.Choice, Optional<Edition>> editions) {
        this.editions = editions;
    }

    /// An edition of a toolkit.
    public record Publication(String toolkit, String edition) {}

    /// How many referrals made in a month started, by now.
    public record Month(int referred, int commenced) {}

    /// How far referrals to one edition came.
    ///
    /// @param exercises in the order of the edition
    public record Curve(Publication publication, int referred, int commenced, List<Step> exercises) {
        /// Keeps its own copy.
        public Curve {
            exercises = List.copyOf(exercises);
        }
    }

    /// How many used an exercise in an attended session, and how many completed it.
    public record Step(String exercise, boolean foundation, int used, int complete) {}

    private static final class Reached {
        private final Edition edition;
        private final Map<String, Integer> used = new HashMap<>();
        private final Map<String, Integer> complete = new HashMap<>();
        private int referred;
        private int commenced;

        Reached(Edition edition) {
            this.edition = edition;
        }

        void add(Progress progress) {
            referred++;
            commenced += progress.isStarted() ? 1 : 0;
            progress.used().forEach(id -> used.merge(id, 1, Integer::sum));
            progress.complete().forEach(id -> complete.merge(id, 1, Integer::sum));
        }

        List<Step> steps() {
            var order = new ArrayList<>(edition.foundation());
            edition.exercises().stream()
                    .filter(id -> !edition.foundation().contains(id))
                    .forEach(order::add);
            return order.stream()
                    .map(id -> new Step(
                            id,
                            edition.foundation().contains(id),
                            used.getOrDefault(id, 0),
                            complete.getOrDefault(id, 0)))
                    .toList();
        }
    }

    @Override
    public void add(Origin origin, Case one) {
        var choice = one.referral().choice();
        var edition = editions.apply(choice)
                .orElseGet(() -> new Edition(choice.edition(), choice.edition(), List.of(), List.of()));
        referred++;
        publications
                .computeIfAbsent(new Publication(choice.toolkit(), choice.edition()), any -> new Reached(edition))
                .add(Progress.of(edition, one.sessions()));
        var start = startedOn(one);
        start.ifPresent(day ->
                daysToStart.add((int) ChronoUnit.DAYS.between(one.referral().referredOn(), day)));
        months.merge(
                YearMonth.from(one.referral().referredOn()),
                new Month(1, start.isPresent() ? 1 : 0),
                (all, more) -> new Month(all.referred() + more.referred(), all.commenced() + more.commenced()));
    }

    /// The day of the first attended session in which an exercise was used.
    public static Optional<LocalDate> startedOn(Case one) {
        return one.sessions().stream()
                .filter(Uptake::isUse)
                .map(record -> record.session().appointment().on())
                .min(Comparator.naturalOrder());
    }

    static boolean isUse(SessionRecord record) {
        return record.session().isAttended()
                && record.deliveries().stream()
                        .anyMatch(delivery -> delivery.shown().isUsed());
    }

    /// All referrals.
    public int referred() {
        return referred;
    }

    /// Those who used an exercise in an attended session.
    public int commenced() {
        return daysToStart.count();
    }

    /// Days from referral to start, of those who started.
    public Spread daysToStart() {
        return daysToStart;
    }

    /// By month of referral; months without one stand between with none.
    public SortedMap<YearMonth, Month> months() {
        var all = new TreeMap<YearMonth, Month>();
        if (!months.isEmpty()) {
            for (var at = months.firstKey(); !at.isAfter(months.lastKey()); at = at.plusMonths(1)) {
                all.put(at, months.getOrDefault(at, new Month(0, 0)));
            }
        }
        return all;
    }

    /// Each edition's curve, by toolkit and edition.
    public List<Curve> curves() {
        return publications.entrySet().stream()
                .map(entry -> new Curve(
                        entry.getKey(),
                        entry.getValue().referred,
                        entry.getValue().commenced,
                        entry.getValue().steps()))
                .toList();
    }

    /// Exercises of no edition that is followed here are left out of the curves; this many uses of them were found.
    public int strangers() {
        int strangers = 0;
        for (var reached : publications.values()) {
            var own = new HashSet<>(reached.edition.exercises());
            strangers += reached.used.entrySet().stream()
                    .filter(entry -> !own.contains(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
        return strangers;
    }
}
