package org.alongside.domain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class LeavingTest {
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(?m)^  (?!constraint)(\\w+) ");
    private static final Pattern ADDED = Pattern.compile("alter table (\\w+) add column (\\w+)");
    private static final String RECORD =
            "person|referral|referral_status|session|delivery|response|task|session_check|goal|goal_score|measure_score"
                    + "|coding|clip_flag";

    @Test
    void every_column_of_the_record_says_whether_it_leaves() throws IOException {
        var columns = new TreeSet<String>();
        try (var scripts = Files.list(Path.of("sql"))) {
            for (var script : scripts.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(script);
                var table = TABLE.matcher(text);
                while (table.find()) {
                    var column = COLUMN.matcher(table.group(2));
                    while (table.group(1).matches(RECORD) && column.find()) {
                        columns.add(table.group(1) + "." + column.group(1));
                    }
                }
                var added = ADDED.matcher(text);
                while (added.find()) {
                    if (added.group(1).matches(RECORD)) {
                        columns.add(added.group(1) + "." + added.group(2));
                    }
                }
            }
        }
        assertThat(columns).hasSizeGreaterThan(60);
        var unsaid = new TreeSet<>(columns);
        unsaid.removeAll(Leaving.classified());
        assertThat(unsaid)
                .as("say in Leaving whether each leaves in an extract, and how")
                .isEmpty();
        assertThat(columns).as("nothing is classified that is not there").containsAll(Leaving.classified());
    }

    @Test
    void nothing_both_leaves_and_stays() {
        Leaving.TABLES.forEach((table, outs) ->
                outs.forEach(out -> assertThat(Leaving.STAYS).doesNotContainKey(table + "." + out.column())));
        assertThat(Collections.max(Leaving.STAYS.values())).isNotBlank();
    }
}
