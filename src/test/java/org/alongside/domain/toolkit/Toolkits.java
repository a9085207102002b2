package org.alongside.domain.toolkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A small toolkit for tests: eight foundation exercises and more, ids `srt-01` and on.
public final class Toolkits {
    private Toolkits() {}

    public static Toolkit aToolkit(int exercises) {
        var all = IntStream.rangeClosed(1, exercises)
                .mapToObj("srt-%02d"::formatted)
                .toList();
        return new Toolkit(
                "skills-for-relationships",
                "Skills for Relationships",
                "Us",
                "1",
                "Original.",
                "Men.",
                "To help.",
                List.of(new Edition("pilot", "Pilot", all, all.subList(0, 8))),
                List.of(new Toolkit.Variant("female-victims", "Men with female victims", List.of())),
                List.of(new Toolkit.Module("foundation", "Foundation", true, "")),
                all.stream().map(Toolkits::anExercise).toList(),
                List.of(
                        new SuitabilityRule(
                                "age", new SuitabilityRule.Test.Below(18), Answer.NOT_SUITABLE, "Too young."),
                        new SuitabilityRule(
                                "sara",
                                new SuitabilityRule.Test.In(Set.of("LOW", "NOT_ASSESSED")),
                                Answer.SUITABLE_WITH_REASON,
                                "SARA is not medium or high."),
                        new SuitabilityRule(
                                "barriers",
                                new SuitabilityRule.Test.Empty(),
                                Answer.SUITABLE_WITH_REASON,
                                "No barrier."),
                        new SuitabilityRule(
                                "sara",
                                new SuitabilityRule.Test.In(Set.of("MEDIUM", "HIGH")),
                                Answer.SUITABLE,
                                "The group it is for.")),
                Optional.empty(),
                List.of());
    }

    private static Exercise anExercise(String id) {
        return new Exercise(
                id,
                "Title of " + id,
                "foundation",
                30,
                false,
                "To learn.",
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(new Exercise.Prompt("p1", "What happened?")),
                List.of(),
                List.of(),
                "Notice one thing.",
                List.of("One.", "Two.", "Three."));
    }
}
