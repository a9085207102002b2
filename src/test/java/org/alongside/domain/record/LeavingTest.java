package org.alongside.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LeavingTest {
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(?m)^  (?!constraint|id )(\\w+) ");
    private static final Pattern ADDED = Pattern.compile("alter table (\\w+) add column (\\w+)");

    @Test
    void every_table_and_column_leaves_or_stays_because_somebody_said_so() throws IOException {
        var undecided = new TreeSet<String>();
        int tables = 0;
        try (var scripts = Files.list(Path.of("sql"))) {
            for (var script : scripts.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(script);
                var table = TABLE.matcher(text);
                while (table.find()) {
                    tables++;
                    var column = COLUMN.matcher(table.group(2));
                    while (column.find()) {
                        note(table.group(1), column.group(1), undecided);
                    }
                }
                var added = ADDED.matcher(text);
                while (added.find()) {
                    note(added.group(1), added.group(2), undecided);
                }
            }
        }
        assertThat(tables).isGreaterThan(12);
        assertThat(undecided)
                .as("say in Leaving whether each leaves in a return, as a fact or as a free text, or stays")
                .isEmpty();
    }

    private static void note(String table, String column, Set<String> undecided) {
        if (!Leaving.STAYING.containsKey(table) && !Leaving.isKnown(table, column)) {
            undecided.add(table + "." + column);
        }
    }

    @Test
    void a_row_of_another_table_or_with_another_column_or_a_value_that_nobody_can_read_is_objected_to() {
        var id = new UUID(1, 1);
        var fit = new Row("person", id, Map.of("crn", "X100001", "support_needs", "large print"));
        assertThat(Leaving.objection(fit, true)).isEmpty();
        assertThat(Leaving.objection(fit, false)).isPresent();
        assertThat(Leaving.objection(new Row("setting", id, Map.of("name", "by")), true))
                .isPresent();
        assertThat(Leaving.objection(new Row("person", id, Map.of("crn", "X100001", "pin", "1")), true))
                .isPresent();
        assertThat(Leaving.objection(new Row("person", id, Map.of("crn", "nobody")), true))
                .isPresent();
        assertThat(Leaving.objection(new Row("person", id, Map.of("crn", "X100001", "date_of_birth", "soon")), true))
                .isPresent();
        assertThat(Leaving.objection(new Row("person", id, Map.of()), true)).isPresent();
    }
}
