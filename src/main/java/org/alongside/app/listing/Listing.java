package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.app.Report;
import org.alongside.domain.paper.Block;
import org.jspecify.annotations.Nullable;

/// Makes reports of fields.
final class Listing {
    private Listing() {}

    /// A column that people see, and the words over it.
    record Shown(String column, String label) {}

    /// A list: one row each.
    static Report rows(String name, String title, List<String> columns, List<Shown> shown, List<Fields> rows) {
        List<Block> blocks = rows.isEmpty()
                ? List.of(new Block.Paragraph("There is nothing to list."))
                : List.of(table(shown, rows));
        return new Report(
                name,
                title,
                Map.of("rows", rows.stream().map(Fields::all).toList()),
                new Report.Rows(columns, cells(columns, rows)),
                blocks,
                List.of());
    }

    /// One thing, with lists of what belongs to it in JSON; CSV holds the thing alone.
    static Report one(String name, String title, Fields thing, Map<String, List<Fields>> parts, List<Block> blocks) {
        var data = new LinkedHashMap<String, @Nullable Object>(thing.all());
        parts.forEach(
                (part, rows) -> data.put(part, rows.stream().map(Fields::all).toList()));
        var columns = List.copyOf(thing.all().keySet());
        return new Report(
                name, title, data, new Report.Rows(columns, cells(columns, List.of(thing))), blocks, List.of());
    }

    /// Rows as CSV has them.
    static Report.Rows csv(List<String> columns, List<Fields> rows) {
        return new Report.Rows(columns, cells(columns, rows));
    }

    static Block table(List<Shown> shown, List<Fields> rows) {
        return new Block.Table(
                "",
                shown.stream().map(Shown::label).toList(),
                cells(shown.stream().map(Shown::column).toList(), rows));
    }

    private static List<List<String>> cells(List<String> columns, List<Fields> rows) {
        return rows.stream()
                .map(row -> columns.stream().map(row::cell).toList())
                .toList();
    }

    /// Facts for reading: those that hold something, under their labels.
    static Block facts(List<Shown> shown, Fields thing) {
        var facts = new ArrayList<Block.Fact>();
        for (var one : shown) {
            if (!thing.cell(one.column()).isEmpty()) {
                facts.add(new Block.Fact(one.label(), thing.cell(one.column())));
            }
        }
        return new Block.Facts(facts);
    }

    /// A heading and a table, or nothing where there are no rows.
    static List<Block> section(String heading, List<Shown> shown, List<Fields> rows) {
        return rows.isEmpty() ? List.of() : List.of(new Block.Heading(2, heading), table(shown, rows));
    }
}
