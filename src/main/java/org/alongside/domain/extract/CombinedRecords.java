package org.alongside.domain.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Records of several sites put one after the other. Somebody met in two of them is one person.
public final class CombinedRecords {
    private CombinedRecords() {}

    /// The files of all sites together.
    ///
    /// @param sites of each its files by name without the end, header row first
    /// @throws IllegalArgumentException for a file that is not as [RecordSheets#resources] gives it
    public static List<Resource> of(List<? extends Map<String, List<List<String>>>> sites) {
        var all = new ArrayList<Resource>();
        for (var empty : RecordSheets.empty()) {
            var rows = new ArrayList<List<String>>();
            for (var site : sites) {
                var file = site.get(empty.name());
                if (file == null
                        || file.isEmpty()
                        || site.size() != RecordSheets.empty().size()) {
                    throw new IllegalArgumentException("a file lacks, or is one too many");
                }
                requireColumns(empty.columns(), file);
                rows.addAll(file.subList(1, file.size()));
            }
            all.add(RecordSheets.sorted(empty, empty.key().isEmpty() ? rows : once(empty, rows)));
        }
        return all;
    }

    private static void requireColumns(List<String> columns, List<List<String>> file) {
        if (!file.getFirst().equals(columns) || file.stream().anyMatch(row -> row.size() != columns.size())) {
            throw new IllegalArgumentException("other columns");
        }
    }

    /// Of people the row that says the most; what moved from one vault to another stands once, as it is met first.
    private static List<List<String>> once(Resource resource, List<List<String>> rows) {
        var places = resource.key().stream().map(resource.columns()::indexOf).toList();
        var kept = new LinkedHashMap<List<String>, List<String>>();
        var said = new HashMap<List<String>, Long>();
        for (var row : rows) {
            var key = places.stream().map(row::get).toList();
            long says = row.stream().filter(cell -> !cell.isEmpty()).count();
            boolean isNew = !kept.containsKey(key);
            if (isNew || (resource.name().equals("people") && says > said.getOrDefault(key, 0L))) {
                kept.put(key, row);
                said.put(key, says);
            }
        }
        return List.copyOf(kept.values());
    }
}
