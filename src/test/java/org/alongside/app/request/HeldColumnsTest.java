package org.alongside.app.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class HeldColumnsTest {
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(?m)^  (?!constraint)(\\w+) ");
    private static final Pattern ADDED = Pattern.compile("alter table (\\w+) add column (\\w+)");

    /// Tables that hold nothing about a person, or the log, which is told line by line.
    private static final String ELSEWHERE =
            "setting|erasure|circle|publication.*|log_entry|log_row|index_.*|made_return|team_member|team_return";

    @Test
    void every_column_of_the_record_is_classified() throws IOException {
        var unclassified = new TreeSet<String>();
        int tables = 0;
        try (var scripts = Files.list(Path.of("sql"))) {
            for (var script : scripts.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(script);
                var table = TABLE.matcher(text);
                while (table.find()) {
                    tables++;
                    var column = COLUMN.matcher(table.group(2));
                    while (column.find()) {
                        note(table.group(1), column.group(1), unclassified);
                    }
                }
                var added = ADDED.matcher(text);
                while (added.find()) {
                    note(added.group(1), added.group(2), unclassified);
                }
            }
        }
        assertThat(tables).isGreaterThan(10);
        assertThat(unclassified)
                .as("say in HeldColumns whether each is a fact or a free text, for records requests")
                .isEmpty();
    }

    private static void note(String table, String column, Set<String> unclassified) {
        if (!table.matches(ELSEWHERE)
                && !HeldColumns.isKey(column)
                && !HeldColumns.FREE.contains(column)
                && !HeldColumns.FACTS.contains(column)) {
            unclassified.add(table + "." + column);
        }
    }
}
