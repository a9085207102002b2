package org.alongside.domain.extract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.domain.disclosure.Key;
import org.alongside.domain.disclosure.Tally;

/// One table of a figure: of one cohort, and of one exercise or the like where the figure has one each.
///
/// @param each what it is of, in the order of [Figure#eachOf]
public record Table(Figure figure, Cohort cohort, List<String> each, Tally tally) {
    private static final String BETWEEN = "|";

    /// Keeps its own copy.
    public Table {
        each = List.copyOf(each);
    }

    /// Sorts people into it.
    static Table of(
            Figure figure,
            Cohort cohort,
            List<String> each,
            List<String> rows,
            List<String> columns,
            Collection<Map.Entry<UUID, Subject>> people,
            Function<Subject, String> row,
            Function<Subject, String> column) {
        var name = String.join(BETWEEN, figure.name(), cohort.toolkit(), cohort.edition())
                + (each.isEmpty() ? "" : Key.ALONE + String.join(BETWEEN, each));
        return new Table(
                figure,
                cohort,
                each,
                Tally.of(
                        name,
                        figure.isSensitive(),
                        figure.isOneRow() ? List.of(Figure.ONE) : rows,
                        figure.isOneColumn() ? List.of(Figure.ONE) : columns,
                        people,
                        one -> one.getKey().toString(),
                        one -> figure.isOneRow() ? Figure.ONE : row.apply(one.getValue()),
                        one -> figure.isOneColumn() ? Figure.ONE : column.apply(one.getValue())));
    }
}
