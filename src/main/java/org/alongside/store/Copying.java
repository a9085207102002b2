package org.alongside.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.domain.record.Row;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Rows of one vault, sent to PostgreSQL with COPY, in its text format: the text of a column is what the server reads.
final class Copying implements TeamDatabase.Bulk {
    private static final int CHUNK = 256 * 1024; // characters of a table that wait before they are sent
    private static final String NOTHING = "\\N";
    private static final char SYMBOL_FOR_NULL = '\u2400'; // PostgreSQL keeps no U+0000 in a text

    private final Statements statements;
    private final String origin;
    private final Map<String, StringBuilder> waiting = new HashMap<>();

    Copying(Statements statements, UUID origin) {
        this.statements = statements;
        this.origin = origin.toString();
    }

    @Override
    public void add(Row row) throws SQLException {
        var shape = statements.shape(row.table());
        var lines = waiting.computeIfAbsent(row.table(), table -> new StringBuilder());
        int known = 0;
        for (var column : shape.columns()) {
            if (column.name().equals("id")) {
                lines.append(row.id());
            } else {
                @Nullable String text = row.columns().get(column.name());
                known += text == null ? 0 : 1;
                append(lines, text);
            }
            lines.append('\t');
        }
        if (known != row.columns().size() || row.columns().containsKey("id")) {
            throw TableShape.foreign(row);
        }
        lines.append(origin).append('\n');
        if (lines.length() > CHUNK) {
            send(shape, lines);
        }
    }

    private static void append(StringBuilder lines, @Nullable String text) {
        if (text == null) {
            lines.append(NOTHING);
            return;
        }
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            switch (one) {
                case '\\' -> lines.append("\\\\");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                case '\t' -> lines.append("\\t");
                case '\0' -> lines.append(SYMBOL_FOR_NULL);
                default -> lines.append(one);
            }
        }
    }

    private void send(TableShape shape, StringBuilder lines) throws SQLException {
        var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        lines.setLength(0);
        try {
            statements
                    .connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + shape.table() + " (" + shape.names() + ", " + TableShape.ORIGIN + ") from stdin",
                            new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new SQLException("the rows did not get there", "08006", broken);
        }
    }

    @Override
    public void end() throws SQLException {
        for (var one : waiting.entrySet()) {
            if (!one.getValue().isEmpty()) {
                send(statements.shape(one.getKey()), one.getValue());
            }
        }
    }

    @Override
    public void close() {
        waiting.clear();
    }
}
