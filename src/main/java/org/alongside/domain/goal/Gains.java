package org.alongside.domain.goal;

import java.util.Comparator;
import java.util.List;

/// What a referral's goals and measures say: goals by place, scores by measure and day.
public record Gains(List<GoalRecord> goals, List<MeasureScore> scores) {
    /// Neither goals nor scores.
    public static final Gains NONE = new Gains(List.of(), List.of());

    /// Sorts what it is given.
    public Gains {
        goals = goals.stream()
                .sorted(Comparator.comparingInt((GoalRecord one) -> one.goal().place()))
                .toList();
        scores = scores.stream()
                .sorted(Comparator.comparing(MeasureScore::measure).thenComparing(MeasureScore::on))
                .toList();
    }

    /// The names of the measures that have scores.
    public List<String> measures() {
        return scores.stream().map(MeasureScore::measure).distinct().toList();
    }

    /// That measure's scores, earliest first.
    public List<MeasureScore> of(String measure) {
        return scores.stream().filter(one -> one.measure().equals(measure)).toList();
    }
}
