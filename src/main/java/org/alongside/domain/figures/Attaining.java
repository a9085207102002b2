package org.alongside.domain.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.domain.goal.Attainment;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;

/// How far goals came, as T scores before and after over the same goals, and scores on licensed measures at the first
/// and
/// at the last day that has one. Of those who started only.
public final class Attaining implements Fold {
    private final Change goals = new Change();
    private final Map<String, Change> measures = new TreeMap<>();
    private int commenced;

    /// None yet.
    public Attaining() {}

    /// From before to after.
    public static final class Change {
        private int both;
        private int partly;
        private int higher;
        private int lower;
        private double before;
        private double after;

        private void add(double from, double to) {
            both++;
            before += from;
            after += to;
            higher += to > from ? 1 : 0;
            lower += to < from ? 1 : 0;
        }

        private void count(List<MeasureScore> scores) {
            if (scores.size() > 1) {
                add(
                        scores.getFirst().points().number(),
                        scores.getLast().points().number());
            } else {
                partly++;
            }
        }

        /// Referrals with a score before and one after.
        public int both() {
            return both;
        }

        /// Referrals with goals and no pair of scores, or with one score of a measure only.
        public int partly() {
            return partly;
        }

        /// Of those with both, how many were higher after.
        public int higher() {
            return higher;
        }

        /// Of those with both, how many were lower after.
        public int lower() {
            return lower;
        }

        /// The mean before, two decimals.
        public Optional<Double> before() {
            return mean(before);
        }

        /// The mean after, two decimals.
        public Optional<Double> after() {
            return mean(after);
        }

        /// The mean of the changes, two decimals.
        public Optional<Double> change() {
            return mean(after - before);
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
        var gains = one.gains();
        Attainment.change(gains.goals())
                .ifPresentOrElse(
                        change -> goals.add(change.before(), change.after()),
                        () -> goals.partly += gains.goals().isEmpty() ? 0 : 1);
        gains.measures()
                .forEach(name ->
                        measures.computeIfAbsent(name, any -> new Change()).count(gains.of(name)));
    }

    /// Those who started: whoever is in neither number of a change is missing there.
    public int commenced() {
        return commenced;
    }

    /// T scores of goals.
    public Change goals() {
        return goals;
    }

    /// Points by the measure's name; higher is not always better.
    public Map<String, Change> measures() {
        return Map.copyOf(measures);
    }
}
