package org.alongside.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.app.Records.LoggedRow;
import org.jspecify.annotations.Nullable;

/// The rows that a line of the log changed, each with what it held before: that is the line before it for the same row.
final class LoggedRows {
    private static final String THEN =
            "select place, row_table, row_id, content from log_row where seq = ? order by place";
    private static final String BEFORE = "select content from log_row where row_id = ? and row_table = ?"
            + " and (seq < ? or (seq = ? and place < ?)) order by seq desc, place desc limit 1";

    private LoggedRows() {}

    private record Found(
            int place, String table, UUID id, @Nullable String content) {}

    static List<LoggedRow> of(Statements statements, long seq) throws SQLException {
        var rows = new ArrayList<LoggedRow>();
        for (var one : found(statements, seq)) {
            rows.add(
                    new LoggedRow(one.table(), one.id(), before(statements, seq, one), RowText.columns(one.content())));
        }
        return rows;
    }

    private static List<Found> found(Statements statements, long seq) throws SQLException {
        var all = new ArrayList<Found>();
        try (var lines = statements.given(THEN, seq).executeQuery()) {
            while (lines.next()) {
                all.add(new Found(
                        lines.getInt(1), lines.getString(2), lines.getObject(3, UUID.class), lines.getString(4)));
            }
        }
        return all;
    }

    private static SortedMap<String, String> before(Statements statements, long seq, Found one) throws SQLException {
        try (var line = statements
                .given(BEFORE, one.id(), one.table(), seq, seq, one.place())
                .executeQuery()) {
            return line.next() ? RowText.columns(line.getString(1)) : new TreeMap<>();
        }
    }
}
