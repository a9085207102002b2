package org.alongside.domain.goal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A goal with its scores, earliest first.
public record GoalRecord(Goal goal, List<GoalScore> scores) {
    /// Sorts what it is given.
    public GoalRecord {
        scores = scores.stream()
                .sorted(Comparator.comparing(GoalScore::on).thenComparing(GoalScore::id))
                .toList();
    }

    /// "goal 2 and its 3 scores"
    public String words() {
        var named = "goal " + goal.place();
        return switch (scores.size()) {
            case 0 -> named;
            case 1 -> named + " and its score";
            default -> named + " and its " + scores.size() + " scores";
        };
    }

    /// Where it stands.
    public Optional<GoalScore> latest() {
        return scores.isEmpty() ? Optional.empty() : Optional.of(scores.getLast());
    }

    /// Where it stands, as a level.
    public Optional<Level> now() {
        return latest().map(GoalScore::level);
    }
}
