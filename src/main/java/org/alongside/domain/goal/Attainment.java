package org.alongside.domain.goal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The T score of goal attainment scaling (Kiresuk and Sherman, 1968): 50 where everything came as hoped for, about ten
/// more or less for each standard deviation.
public final class Attainment {
    /// How much goals of one person are taken to move together; the authors' own value.
    private static final double RHO = 0.30;

    private static final double MIDDLE = 50;
    private static final double SPREAD = 10;

    private Attainment() {}

    /// A level with the weight of its goal.
    public record Rated(Level level, int weight) {}

    /// From where to where, over the same goals: those that have a baseline and a score.
    ///
    /// @param goals how many
    public record Change(int goals, double before, double after) {}

    /// T = 50 + 10·Σwx / √((1−ρ)Σw² + ρ(Σw)²), to one decimal; nothing where nothing is rated.
    public static Optional<Double> t(List<Rated> rated) {
        if (rated.isEmpty()) {
            return Optional.empty();
        }
        double reached = 0;
        double squares = 0;
        double sum = 0;
        for (var one : rated) {
            reached += one.weight() * one.level().points();
            squares += one.weight() * one.weight();
            sum += one.weight();
        }
        double t = MIDDLE + SPREAD * reached / Math.sqrt((1 - RHO) * squares + RHO * sum * sum);
        return Optional.of(Math.round(10 * t) / 10.0);
    }

    /// Where the goals stand that have a score.
    public static Optional<Double> now(List<GoalRecord> goals) {
        return t(rated(goals, GoalRecord::now));
    }

    /// From the baseline to where they stand; nothing where no goal has both.
    public static Optional<Change> change(List<GoalRecord> goals) {
        var both = goals.stream()
                .filter(one -> one.goal().baseline().isPresent() && one.latest().isPresent())
                .toList();
        return t(rated(both, one -> one.goal().baseline()))
                .flatMap(before -> now(both).map(after -> new Change(both.size(), before, after)));
    }

    private static List<Rated> rated(List<GoalRecord> goals, Function<GoalRecord, Optional<Level>> level) {
        return goals.stream()
                .flatMap(one -> level
                        .apply(one)
                        .map(there -> new Rated(there, one.goal().weight()))
                        .stream())
                .toList();
    }
}
