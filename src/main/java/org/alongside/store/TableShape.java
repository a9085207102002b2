package org.alongside.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.domain.record.Row;
import org.jspecify.annotations.Nullable;

/// The columns of one table, and the statements made of them. Asked of the database itself, so that a new
/// column costs nothing here; jOOQ's generated tables would say the same for 0.7 s of CPU at every start
/// (0.2 s with an AOT cache).
///
/// @param columns in the table's order, `id` among them; without the `origin` of a team's store, which is none of the
/// record
record TableShape(String table, List<Column> columns) {
    /// A column.
    record Column(String name, ColumnKind kind) {}

    /// What a team's store holds besides, first in every row: the vault it came from.
    static final String ORIGIN = "origin";

    /// Reads the shape of a table of the record.
    ///
    /// @throws IllegalArgumentException where there is none of that name
    static TableShape read(Connection connection, String table) throws SQLException {
        if (table.startsWith("index_") || table.startsWith("log_")) {
            throw new IllegalArgumentException("no row of the record stands in " + table);
        }
        try (var none = connection.prepareStatement("select * from " + table + " where 1 = 0");
                var rows = none.executeQuery()) {
            var shape = rows.getMetaData();
            var columns = new ArrayList<Column>();
            for (int place = 1; place <= shape.getColumnCount(); place++) {
                var name = shape.getColumnName(place).toLowerCase(Locale.ROOT);
                if (place > 1 || !name.equals(ORIGIN)) {
                    columns.add(new Column(
                            name, ColumnKind.of(shape.getColumnType(place), shape.getColumnTypeName(place))));
                }
            }
            return new TableShape(table, List.copyOf(columns));
        } catch (SQLException wrong) {
            if (String.valueOf(wrong.getSQLState()).startsWith("42")) {
                throw new IllegalArgumentException("there is no table " + table);
            }
            throw wrong;
        }
    }

    /// Its columns, as a statement names them.
    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /// Inserts a whole row: its values in the order of the columns.
    String insert() {
        return "insert into " + table + " (" + names() + ") values (" + marks() + ")";
    }

    /// Inserts a whole row of a team's store: its values in the order of the columns, and the vault it came from.
    String insertWithOrigin() {
        return "insert into " + table + " (" + names() + ", " + ORIGIN + ") values (" + marks() + ", ?)";
    }

    private String marks() {
        return columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    }

    /// Replaces a whole row: its values in the order of the columns, and its key once more.
    String update() {
        var sets = columns.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "));
        return "update " + table + " set " + sets + " where id = ?";
    }

    /// Takes a row away by its key.
    String delete() {
        return "delete from " + table + " where id = ?";
    }

    /// Reads whole rows, called `t` in a condition.
    String select() {
        return columns.stream().map(column -> "t." + column.name()).collect(Collectors.joining(", ", "select ", ""))
                + " from " + table + " t ";
    }

    /// Gives a statement the row's values; columns the row leaves out become empty.
    void bind(PreparedStatement statement, Row row) throws SQLException {
        int known = 0;
        for (int place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            @Nullable String text = row.columns().get(column.name());
            known += text == null ? 0 : 1;
            statement.setObject(
                    place + 1, column.name().equals("id") ? row.id() : text == null ? null : value(column, text));
        }
        if (known != row.columns().size() || row.columns().containsKey("id")) {
            throw foreign(row);
        }
    }

    /// A row that has a column more than its table.
    static IllegalArgumentException foreign(Row row) {
        return new IllegalArgumentException("a row of " + row.table() + " has a column that the table has not");
    }

    private Object value(Column column, String text) {
        try {
            return column.kind().value(text);
        } catch (RuntimeException unfit) { // not kept as cause: it quotes the text
            throw new IllegalArgumentException(table + "." + column.name() + " holds no such text");
        }
    }

    /// The row where the result stands.
    Row row(ResultSet rows) throws SQLException {
        var held = new TreeMap<String, String>();
        @Nullable UUID id = null;
        for (int place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            if (column.name().equals("id")) {
                id = rows.getObject(place + 1, UUID.class);
                continue;
            }
            @Nullable String text = column.kind().text(rows, place + 1);
            if (text != null) {
                held.put(column.name(), text);
            }
        }
        if (id == null) {
            throw new IllegalStateException("a row of " + table + " has no key");
        }
        return new Row(table, id, held);
    }
}
