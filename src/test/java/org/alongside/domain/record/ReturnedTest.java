package org.alongside.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.alongside.SchemaColumns;
import org.alongside.SchemaColumns.Column;
import org.junit.jupiter.api.Test;

class ReturnedTest {
    @Test
    void every_table_and_column_leaves_or_stays_because_somebody_said_so() throws IOException {
        var columns = SchemaColumns.all();
        assertThat(columns.stream().map(Column::table).distinct().count()).isGreaterThan(12);
        var undecided = columns.stream()
                .filter(column -> !column.name().equals("id")
                        && !Returned.STAYING.containsKey(column.table())
                        && !Returned.isKnown(column.table(), column.name()))
                .toList();
        assertThat(undecided)
                .as("say in Returned whether each leaves in a return, as a fact or as a free text, or stays")
                .isEmpty();
    }

    @Test
    void a_row_of_another_table_or_with_another_column_or_a_value_that_nobody_can_read_is_objected_to() {
        var id = new UUID(1, 1);
        var fit = new Row("person", id, Map.of("crn", "X100001", "support_needs", "large print"));
        assertThat(Returned.objection(fit, true)).isEmpty();
        assertThat(Returned.objection(fit, false)).isPresent();
        assertThat(Returned.objection(new Row("setting", id, Map.of("name", "by")), true))
                .isPresent();
        assertThat(Returned.objection(new Row("person", id, Map.of("crn", "X100001", "pin", "1")), true))
                .isPresent();
        assertThat(Returned.objection(new Row("person", id, Map.of("crn", "nobody")), true))
                .isPresent();
        assertThat(Returned.objection(new Row("person", id, Map.of("crn", "X100001", "date_of_birth", "soon")), true))
                .isPresent();
        assertThat(Returned.objection(new Row("person", id, Map.of()), true)).isPresent();
    }
}
