package org.alongside.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.domain.record.Row;

/// A connection with its statements, each prepared once and kept.
final class Statements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<String, TableShape> shapes = new HashMap<>();

    Statements(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    Connection connection() {
        return connection;
    }

    /// The statement with that text and these values.
    PreparedStatement given(String sql, Object... values) throws SQLException {
        var statement = prepared(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        var known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        var fresh = connection.prepareStatement(sql);
        prepared.put(sql, fresh);
        return fresh;
    }

    TableShape shape(String table) throws SQLException {
        var known = shapes.get(table);
        if (known != null) {
            return known;
        }
        var fresh = TableShape.read(connection, table);
        shapes.put(table, fresh);
        return fresh;
    }

    /// Whole rows of a table, called `t` in the condition.
    List<Row> rows(String table, String condition, Object... values) throws SQLException {
        var shape = shape(table);
        try (var found = given(shape.select() + condition, values).executeQuery()) {
            var rows = new ArrayList<Row>();
            while (found.next()) {
                rows.add(shape.row(found));
            }
            return rows;
        }
    }

    /// Inserts the row, which must not stand yet.
    void insert(Row row) throws SQLException {
        var shape = shape(row.table());
        var statement = prepared(shape.insert());
        shape.bind(statement, row);
        statement.executeUpdate();
    }

    /// Makes the row stand as given, whether it stood before or not.
    void put(Row row) throws SQLException {
        var shape = shape(row.table());
        var statement = prepared(shape.update());
        shape.bind(statement, row);
        statement.setObject(shape.columns().size() + 1, row.id());
        if (statement.executeUpdate() == 0) {
            insert(row);
        }
    }

    /// Does one thing, and how many rows that touched.
    int run(String sql, Object... values) throws SQLException {
        return given(sql, values).executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close(); // the last one out closes the database and writes what is pending
    }
}
