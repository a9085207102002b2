package org.alongside.app.picture;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Flow.Row;

/// What a flow diagram says.
///
/// @param founded those who completed the foundation, whether or not they completed all
/// @param stages a row that is not there is hidden
/// @param breached of those who did not commence and of those who stopped
/// @param leastBase the smallest number of people of whom a percentage is given
public record FlowNumbers(
        Headcount referred,
        Headcount commenced,
        Headcount founded,
        Map<Row, Headcount> stages,
        Map<Row, Headcount> breached,
        int leastBase) {
    /// Keeps its own copies.
    public FlowNumbers {
        stages = Map.copyOf(stages);
        breached = Map.copyOf(breached);
    }

    /// Of a record that is read, with nothing to hide.
    public static FlowNumbers of(Flow flow) {
        var stages = new EnumMap<Row, Headcount>(Row.class);
        var breached = new EnumMap<Row, Headcount>(Row.class);
        for (var row : Row.values()) {
            stages.put(row, Headcount.of(flow.count(row)));
            breached.put(row, Headcount.of(flow.breached(row)));
        }
        return new FlowNumbers(
                Headcount.of(flow.referred()),
                Headcount.of(flow.commenced()),
                Headcount.of(flow.count(Row.FOUNDATION_COMPLETE) + flow.count(Row.ALL_COMPLETE)),
                stages,
                breached,
                1);
    }

    Headcount count(Row row) {
        return stages.getOrDefault(row, Headcount.HIDDEN);
    }

    Headcount breached(Row row) {
        return breached.getOrDefault(row, Headcount.HIDDEN);
    }

    /// Nothing where one of them is hidden or only about right, or there are too few.
    Optional<Double> percent(Headcount part, Headcount whole) {
        return part.isAbout() || whole.isAbout()
                ? Optional.empty()
                : whole.people()
                        .filter(base -> base >= leastBase)
                        .flatMap(base -> part.people().flatMap(some -> Flow.percent(some, base)));
    }

    /// Whether any number of the diagram is hidden.
    public boolean isAnyHidden() {
        return told().anyMatch(Headcount::isHidden);
    }

    /// Whether any number of the diagram may be some people off.
    public boolean isAnyAbout() {
        return told().anyMatch(Headcount::isAbout);
    }

    private Stream<Headcount> told() {
        return Stream.of(
                        Stream.of(referred, commenced, founded),
                        Stream.of(Row.values()).map(this::count),
                        Stream.of(Row.NOT_COMMENCED, Row.STOPPED_BEFORE_FOUNDATION)
                                .map(this::breached))
                .flatMap(some -> some);
    }
}
