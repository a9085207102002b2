package org.alongside.domain.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.toolkit.Edition;

/// The flow of referrals through a toolkit, as the pilot published it (S001, Method): every referral in scope stands
/// in exactly one row.
///
/// @param breached of each row, how many ended with a reason in group breach
/// @param meanAgeMonths the mean of whole months at referral, rounded down; absent when no age is known
/// @param ageKnown for how many referrals the age is known
public record Flow(
        Scope scope,
        Map<Row, Integer> counts,
        Map<Row, Integer> breached,
        Map<Sara, Integer> sara,
        Optional<Integer> meanAgeMonths,
        int ageKnown,
        List<String> warnings) {
    /// The rows, in the order in which they are tested.
    public enum Row {
        ALL_COMPLETE,
        FOUNDATION_COMPLETE,
        NOT_COMMENCED,
        STOPPED_BEFORE_FOUNDATION,
        AWAITING_START,
        ONGOING
    }

    /// Which referrals are wanted; absent means any. Dates are those of the referral, both ends included.
    public record Scope(
            Optional<String> toolkit, Optional<String> edition, Optional<LocalDate> from, Optional<LocalDate> to) {
        /// All of them.
        public static final Scope ALL =
                new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /// Whether the referral is wanted.
        public boolean holds(Referral referral) {
            var on = referral.referredOn();
            return toolkit.filter(id -> !id.equals(referral.choice().toolkit())).isEmpty()
                    && edition.filter(id -> !id.equals(referral.choice().edition()))
                            .isEmpty()
                    && from.filter(on::isBefore).isEmpty()
                    && to.filter(on::isAfter).isEmpty();
        }
    }

    /// Keeps its own copies.
    public Flow {
        counts = Map.copyOf(counts);
        breached = Map.copyOf(breached);
        sara = Map.copyOf(sara);
        warnings = List.copyOf(warnings);
    }

    /// Sorts the cases in scope.
    ///
    /// @param editions the edition a referral follows; a referral whose edition is not installed counts by its
    ///     deliveries alone and is named in a warning
    public static Flow of(
            List<Case> cases, Scope scope, Function<Referral.Choice, Optional<Edition>> editions, LocalDate today) {
        var tally = new Tally(scope, editions, today);
        cases.forEach(tally::add);
        return tally.flow();
    }

    /// Sorts cases one at a time, keeping what it counts and what does not add up.
    public static final class Tally {
        private final Scope scope;
        private final Function<Referral.Choice, Optional<Edition>> editions;
        private final LocalDate today;
        private final Map<Row, Integer> counts = new EnumMap<>(Row.class);
        private final Map<Row, Integer> breached = new EnumMap<>(Row.class);
        private final Map<Sara, Integer> sara = new EnumMap<>(Sara.class);
        private final List<String> warnings = new ArrayList<>();
        private long months;
        private int known;

        /// As [Flow#of].
        public Tally(Scope scope, Function<Referral.Choice, Optional<Edition>> editions, LocalDate today) {
            this.scope = scope;
            this.editions = editions;
            this.today = today;
        }

        /// Sorts one in; out of scope it is passed over.
        public void add(Case one) {
            var referral = one.referral();
            if (!scope.holds(referral)) {
                return;
            }
            var edition = editions.apply(referral.choice());
            var row = row(one, edition);
            counts.merge(row, 1, Integer::sum);
            if (referral.ending().filter(ending -> ending.reason().isBreach()).isPresent()) {
                breached.merge(row, 1, Integer::sum);
            }
            sara.merge(referral.risk().sara(), 1, Integer::sum);
            one.person().monthsOldOn(referral.referredOn()).ifPresent(age -> {
                months += age;
                known++;
            });
            DataQuality.findings(one, edition, today).forEach(finding -> warnings.add(finding.sentence()));
        }

        /// What came of it so far.
        public Flow flow() {
            return new Flow(
                    scope,
                    counts,
                    breached,
                    sara,
                    known == 0 ? Optional.empty() : Optional.of((int) Math.floorDiv(months, known)),
                    known,
                    warnings);
        }
    }

    /// The row one referral stands in.
    public static Row row(Case one, Optional<Edition> edition) {
        var progress = Progress.of(edition.orElse(UNKNOWN), one.sessions());
        boolean over = one.referral().isOver();
        if (edition.filter(known -> !known.exercises().isEmpty()).isPresent() && progress.isAllComplete()) {
            return Row.ALL_COMPLETE;
        }
        // A toolkit without foundation exercises has no such stage.
        if (edition.filter(known -> !known.foundation().isEmpty()).isPresent() && progress.isFoundationComplete()) {
            return Row.FOUNDATION_COMPLETE;
        }
        if (over) {
            return progress.isStarted() ? Row.STOPPED_BEFORE_FOUNDATION : Row.NOT_COMMENCED;
        }
        return progress.isStarted() ? Row.ONGOING : Row.AWAITING_START;
    }

    private static final Edition UNKNOWN = new Edition("", "", List.of(), List.of());

    /// How many stand in a row.
    public int count(Row row) {
        return counts.getOrDefault(row, 0);
    }

    /// How many of a row ended in breach.
    public int breached(Row row) {
        return breached.getOrDefault(row, 0);
    }

    /// All referrals in scope.
    public int referred() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Those who used at least one exercise in an attended session.
    public int commenced() {
        return referred() - count(Row.NOT_COMMENCED) - count(Row.AWAITING_START);
    }

    /// How many have that level of SARA, the higher of the two.
    public int sara(Sara level) {
        return sara.getOrDefault(level, 0);
    }

    /// How many have a SARA at all.
    public int saraAssessed() {
        return sara(Sara.LOW) + sara(Sara.MEDIUM) + sara(Sara.HIGH);
    }

    /// A percentage with one decimal, half up; absent when nothing is there to divide by.
    public static Optional<Double> percent(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Math.round(1000.0 * part / whole) / 10.0);
    }
}
