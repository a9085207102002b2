package org.alongside.domain.toolkit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What a toolkit's rules say of a person: the answer, and every reason that led to it, plainly.
public record Suitability(Answer answer, List<String> reasons) {
    /// Keeps its own copy.
    public Suitability {
        reasons = List.copyOf(reasons);
    }

    /// Asks all rules; the gravest answer wins, and without any rule that holds the toolkit is suitable.
    ///
    /// @param facts field to values, each field of a rule present, possibly with no value
    public static Suitability ask(List<SuitabilityRule> rules, Map<String, Set<String>> facts) {
        var holding = rules.stream()
                .filter(rule -> holds(rule.test(), facts.getOrDefault(rule.field(), Set.of())))
                .toList();
        var gravest = holding.stream()
                .map(SuitabilityRule::answer)
                .max(Comparator.naturalOrder())
                .orElse(Answer.SUITABLE);
        return new Suitability(
                gravest,
                holding.stream()
                        .filter(rule -> rule.answer() == gravest)
                        .map(SuitabilityRule::why)
                        .toList());
    }

    private static boolean holds(SuitabilityRule.Test test, Set<String> values) {
        return switch (test) {
            case SuitabilityRule.Test.In in -> values.stream().anyMatch(in.codes()::contains);
            case SuitabilityRule.Test.NotIn not -> values.stream().noneMatch(not.codes()::contains);
            case SuitabilityRule.Test.Empty empty -> values.isEmpty();
            case SuitabilityRule.Test.Below below -> numbers(values).anyMatch(value -> value < below.limit());
            case SuitabilityRule.Test.AtLeast least -> numbers(values).anyMatch(value -> value >= least.limit());
        };
    }

    /// A pack may ask for the size of what is no number; then no size holds.
    private static IntStream numbers(Set<String> values) {
        return values.stream().filter(value -> value.matches("[0-9]{1,9}")).mapToInt(Integer::parseInt);
    }
}
