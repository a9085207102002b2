package org.alongside.app.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.domain.record.Row;

/// One row of the record, told apart into facts and free texts, with what belongs to it.
///
/// @param facts by name as in the caseload files
/// @param parts by the name of the list
record Entry(String title, Map<String, Object> facts, List<Item> items, Map<String, List<Entry>> parts) {
    private static final Comparator<String> IN_ORDER = Comparator.comparing((String column) -> {
                int place = HeldColumns.FACTS.indexOf(column);
                return place < 0 ? HeldColumns.FACTS.size() : place;
            })
            .thenComparing(Comparator.naturalOrder());

    /// A row with nothing under it yet.
    static Entry of(Row row, String title) {
        return of(row, title, column -> false);
    }

    /// @param sensitive which of its texts are set apart
    static Entry of(Row row, String title, Predicate<String> sensitive) {
        var facts = new LinkedHashMap<String, Object>();
        var items = new ArrayList<Item>();
        row.columns().keySet().stream()
                .filter(column -> !HeldColumns.isKey(column))
                .sorted(IN_ORDER)
                .forEach(column -> {
                    var text = String.valueOf(row.columns().get(column));
                    if (HeldColumns.isFree(column)) {
                        items.add(Item.of(row.id(), column, 0, title, text, sensitive.test(column)));
                    } else {
                        facts.put(HeldColumns.name(column), HeldColumns.fact(column, text));
                    }
                });
        return new Entry(title, facts, items, new LinkedHashMap<>());
    }

    /// A text alone, without a row that stands.
    static Entry of(Item item) {
        return new Entry(item.where(), new LinkedHashMap<>(), List.of(item), new LinkedHashMap<>());
    }

    /// The same with a fact before all others.
    Entry headed(String name, Object fact) {
        var all = new LinkedHashMap<String, Object>();
        all.put(name, fact);
        all.putAll(facts);
        return new Entry(title, all, items, parts);
    }

    Entry with(String name, List<Entry> part) {
        parts.put(name, part);
        return this;
    }

    /// The texts set apart, here and below.
    Stream<Item> allItems() {
        return Stream.concat(
                items.stream(), parts.values().stream().flatMap(List::stream).flatMap(Entry::allItems));
    }
}
