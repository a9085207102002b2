package org.alongside.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.domain.record.Row;

/// Rows of one vault, inserted in batches.
final class Batches implements TeamDatabase.Bulk {
    private static final int ROWS = 1000;

    private final Statements statements;
    private final UUID origin;
    private final Map<String, Integer> waiting = new HashMap<>();

    Batches(Statements statements, UUID origin) {
        this.statements = statements;
        this.origin = origin;
    }

    @Override
    public void add(Row row) throws SQLException {
        var shape = statements.shape(row.table());
        var insert = insert(shape);
        shape.bind(insert, row);
        insert.setObject(shape.columns().size() + 1, origin);
        insert.addBatch();
        if (waiting.merge(row.table(), 1, Integer::sum) == ROWS) {
            insert.executeBatch();
            waiting.remove(row.table());
        }
    }

    private PreparedStatement insert(TableShape shape) throws SQLException {
        return statements.given(shape.insertWithOrigin());
    }

    @Override
    public void end() throws SQLException {
        for (var table : waiting.keySet()) {
            insert(statements.shape(table)).executeBatch();
        }
        waiting.clear();
    }

    @Override
    public void close() throws SQLException {
        for (var table : waiting.keySet()) {
            insert(statements.shape(table)).clearBatch(); // the statement outlives us
        }
        waiting.clear();
    }
}
