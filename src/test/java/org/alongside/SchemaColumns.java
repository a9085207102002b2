package org.alongside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The columns of the record, as the scripts of `sql/` make them: for tests that hold each to have been thought of.
public final class SchemaColumns {
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(?m)^  (?!constraint)(\\w+) ");
    private static final Pattern ADDED = Pattern.compile("alter table (\\w+) add column (\\w+)");

    private SchemaColumns() {}

    /// A column and its table.
    public record Column(String table, String name) {
        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    /// All of them, keys included.
    public static List<Column> all() throws IOException {
        var columns = new ArrayList<Column>();
        try (var scripts = Files.list(Path.of("sql"))) {
            for (var script : scripts.filter(Files::isRegularFile).sorted().toList()) {
                var text = Files.readString(script);
                TABLE.matcher(text)
                        .results()
                        .forEach(table -> COLUMN.matcher(table.group(2))
                                .results()
                                .forEach(column -> columns.add(new Column(table.group(1), column.group(1)))));
                ADDED.matcher(text).results().forEach(added -> columns.add(new Column(added.group(1), added.group(2))));
            }
        }
        return columns;
    }
}
