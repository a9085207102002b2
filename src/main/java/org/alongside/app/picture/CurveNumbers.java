package org.alongside.app.picture;

import java.util.List;
import java.util.stream.Stream;

/// What a chart of exercises says.
///
/// @param title what is asked of each exercise, and of which edition
/// @param name the edition
/// @param who what is counted, along the upright axis
/// @param counted what a bar stands for: "Completed"
public record CurveNumbers(
        String title,
        String name,
        String who,
        String counted,
        Headcount referred,
        Headcount commenced,
        List<Step> steps) {
    /// An exercise, and how many came so far.
    public record Step(String exercise, Headcount people) {}

    /// Keeps its own copy.
    public CurveNumbers {
        steps = List.copyOf(steps);
    }

    /// The most that is shown: the height of the chart.
    int most() {
        return told().mapToInt(Headcount::drawn).max().orElse(0);
    }

    /// Whether any number of the chart is hidden.
    public boolean isAnyHidden() {
        return told().anyMatch(Headcount::isHidden);
    }

    /// Whether there are exercises of which nobody came so far.
    public boolean isAnyNobody() {
        return steps.stream().anyMatch(step -> step.people().equals(Headcount.of(0)));
    }

    private Stream<Headcount> told() {
        return Stream.concat(Stream.of(referred, commenced), steps.stream().map(Step::people));
    }
}
