package org.alongside.domain.record;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// A whole row of one table. Columns that hold nothing are absent.
///
/// @param table the table's name as in `sql/`, lower case
/// @param id the row's key
/// @param columns column name to text: ISO dates and times, `true`/`false`, whole numbers, codes, raw text; without
/// `id`
public record Row(String table, UUID id, SortedMap<String, String> columns) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /// Refuses a table or column whose name is not lower-case letters, digits and underscores.
    public Row {
        requireName(table);
        columns.keySet().forEach(Row::requireName);
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    /// A row from any map of columns.
    public Row(String table, UUID id, Map<String, String> columns) {
        this(table, id, new TreeMap<>(columns));
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a table or column name must be a-z, 0-9, _ : length " + name.length());
        }
    }
}
