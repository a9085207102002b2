package org.alongside.domain.figures;

import java.util.List;
import java.util.Optional;

/// How scores differ between an earlier and a later time, one pair a referral.
public final class Difference {
    private int both;
    private int partly;
    private int higher;
    private int lower;
    private double before;
    private double after;

    void add(double from, double to) {
        both++;
        before += from;
        after += to;
        higher += to > from ? 1 : 0;
        lower += to < from ? 1 : 0;
    }

    /// A referral that is known, with no pair of scores to tell.
    void addPartly() {
        partly++;
    }

    /// The first and the last of a referral's scores; one alone is no pair, and none is nothing.
    void add(List<Double> scores) {
        if (scores.size() > 1) {
            add(scores.getFirst(), scores.getLast());
        } else if (scores.size() == 1) {
            addPartly();
        }
    }

    /// Referrals with a score before and one after.
    public int both() {
        return both;
    }

    /// Referrals with something to score and no pair of scores.
    public int partly() {
        return partly;
    }

    /// Of those with both, how many were higher after.
    public int higher() {
        return higher;
    }

    /// Of those with both, how many were the same.
    public int same() {
        return both - higher - lower;
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

    /// The mean of the differences, two decimals.
    public Optional<Double> mean() {
        return mean(after - before);
    }

    private Optional<Double> mean(double sum) {
        return both == 0 ? Optional.empty() : Optional.of(Math.round(100 * sum / both) / 100.0);
    }
}
