package org.alongside.domain.figures;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.CheckItem;
import org.alongside.domain.session.SessionRecord;

/// The session check at the first and at the last session that has one, by who answered. A session's score is the mean
/// of the four questions that were answered; a referral with a single check has no change to tell.
public final class Alliance implements Fold {
    private static final Set<String> OURS =
            Arrays.stream(CheckItem.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Map<AnsweredBy, Change> changes = new EnumMap<>(AnsweredBy.class);
    private int commenced;

    /// None yet.
    public Alliance() {
        for (var by : AnsweredBy.values()) {
            changes.put(by, new Change());
        }
    }

    /// From first to last.
    public static final class Change {
        private int both;
        private int single;
        private int higher;
        private int lower;
        private double first;
        private double last;

        private void add(double before, double after) {
            both++;
            first += before;
            last += after;
            higher += after > before ? 1 : 0;
            lower += after < before ? 1 : 0;
        }

        /// Referrals with a check at two sessions or more.
        public int both() {
            return both;
        }

        /// Referrals with a check at one session only.
        public int single() {
            return single;
        }

        /// Of those with two or more, how many were higher at the last.
        public int higher() {
            return higher;
        }

        /// Of those with two or more, how many were lower at the last.
        public int lower() {
            return lower;
        }

        /// The mean at the first session, two decimals.
        public Optional<Double> first() {
            return mean(first);
        }

        /// The mean at the last session, two decimals.
        public Optional<Double> last() {
            return mean(last);
        }

        /// The mean of the changes, two decimals.
        public Optional<Double> change() {
            return mean(last - first);
        }

        private Optional<Double> mean(double sum) {
            return both == 0 ? Optional.empty() : Optional.of(Math.round(100 * sum / both) / 100.0);
        }
    }

    @Override
    public void add(Origin origin, Case one) {
        if (one.sessions().stream().noneMatch(Uptake::isUse)) {
            return;
        }
        commenced++;
        changes.forEach((by, change) -> {
            var scores = one.sessions().stream()
                    .filter(record -> record.session().isAttended())
                    .flatMap(record -> score(record, by).stream())
                    .toList();
            if (scores.size() > 1) {
                change.add(scores.getFirst(), scores.getLast());
            } else if (scores.size() == 1) {
                change.single++;
            }
        });
    }

    private static Optional<Double> score(SessionRecord record, AnsweredBy by) {
        var mean = record.checks().stream()
                .filter(check -> check.by() == by && OURS.contains(check.item()))
                .mapToInt(check -> check.score())
                .average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }

    /// Those who started: whoever is neither in [Change#both] nor in [Change#single] of these is missing.
    public int commenced() {
        return commenced;
    }

    /// As that one answered.
    public Change by(AnsweredBy by) {
        return changes.getOrDefault(by, new Change());
    }
}
