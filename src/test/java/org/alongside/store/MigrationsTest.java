package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.alongside.store.schema.DefaultSchema;
import org.h2.Driver;
import org.junit.jupiter.api.Test;

final class MigrationsTest {
    private static Connection empty() throws SQLException {
        return new Driver().connect("jdbc:h2:mem:", new Properties());
    }

    @Test
    void knows_every_script_of_the_folder() throws IOException {
        try (var files = Files.list(Path.of("sql"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .sorted())
                    .isEqualTo(Migrations.SCRIPTS);
        }
    }

    @Test
    void knows_every_script_of_the_teams_folder() throws IOException {
        try (var files = Files.list(Path.of("sql", "team"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(Migrations.TEAM.names());
        }
    }

    @Test
    void runs_each_script_once() throws SQLException {
        try (var connection = empty()) {
            Migrations.apply(connection);
            assertThat(Migrations.areApplied(connection)).isTrue();
            Migrations.apply(connection);
            assertThat(Migrations.areApplied(connection)).isTrue();
        }
    }

    @Test
    void refuses_to_go_on_from_a_script_that_reads_otherwise_now() throws SQLException {
        try (var connection = empty()) {
            Migrations.apply(connection);
            connection.createStatement().execute("update index_script set sha256 = 'other'");
            assertThat(Migrations.areApplied(connection)).isFalse();
            assertThatThrownBy(() -> Migrations.apply(connection))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("V001");
        }
    }

    @Test
    void has_the_tables_that_the_generated_schema_has() throws SQLException {
        try (var connection = empty()) {
            Migrations.apply(connection);
            for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                if (table.getName().startsWith("index_") || table.getName().startsWith("log_")) {
                    continue;
                }
                var shape = TableShape.read(connection, table.getName());
                assertThat(shape.columns())
                        .extracting(TableShape.Column::name)
                        .containsExactlyElementsOf(table.fieldStream()
                                .map(field -> field.getName())
                                .toList());
            }
        }
    }

    @Test
    void splits_statements_and_leaves_comments_out() {
        assertThat(Scripts.statements("-- one; two\ncreate a; -- three\n\n;create\nb;"))
                .containsExactly("create a", "create\nb");
    }
}
