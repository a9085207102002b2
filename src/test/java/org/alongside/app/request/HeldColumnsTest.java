package org.alongside.app.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.alongside.SchemaColumns;
import org.alongside.SchemaColumns.Column;
import org.junit.jupiter.api.Test;

final class HeldColumnsTest {
    /// Tables that hold nothing about a person, or the log, which is told line by line.
    private static final String ELSEWHERE =
            "setting|erasure|circle|publication.*|log_entry|log_row|index_.*|made_return|team_member|team_return";

    @Test
    void every_column_of_the_record_is_classified() throws IOException {
        var columns = SchemaColumns.all();
        assertThat(columns.stream().map(Column::table).distinct().count()).isGreaterThan(10);
        var unclassified = columns.stream()
                .filter(column -> !column.table().matches(ELSEWHERE)
                        && !HeldColumns.isKey(column.name())
                        && !HeldColumns.FREE.contains(column.name())
                        && !HeldColumns.FACTS.contains(column.name()))
                .toList();
        assertThat(unclassified)
                .as("say in HeldColumns whether each is a fact or a free text, for records requests")
                .isEmpty();
    }
}
