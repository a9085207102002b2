package org.alongside.store;

import java.sql.SQLException;
import java.time.ZoneOffset;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Circle;
import org.alongside.domain.record.RowChange;

/// Writes changes into the tables of the record and of its log: the only code that does, now and when the
/// index is made anew, so that both ways end in the same rows.
final class Redo {
    private static final String DRAFT = "draft";
    private static final String LOG_ENTRY =
            "insert into log_entry (seq, done_at, done_by, kind, verb, person_id, reason, row_count,"
                    + " circle_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LOG_ROW =
            "insert into log_row (seq, place, row_table, row_id, removed, content) values (?, ?, ?, ?, ?, ?)";

    private final Statements statements;
    private String table = "";

    Redo(Statements statements) {
        this.statements = statements;
    }

    /// Makes the change of that seq; the caller commits or rolls back.
    ///
    /// @throws IllegalArgumentException for a table or column that is not there, or text that is not of its
    ///     column
    void change(long seq, Change change) throws SQLException {
        for (var row : change.rows()) {
            table = row.table();
            make(row);
        }
        past(seq, change);
    }

    /// Puts a change into the log only: what it did to the rows of the record stands there already.
    void past(long seq, Change change) throws SQLException {
        int place = 0;
        for (var row : change.rows()) {
            if (isHistory(row)) {
                log(seq, place++, row);
            }
        }
        var entry = statements.given(
                LOG_ENTRY,
                seq,
                change.at().atOffset(ZoneOffset.UTC),
                change.by(),
                change.kind().name(),
                change.verb());
        entry.setObject(6, change.person().orElse(null));
        entry.setObject(7, change.reason());
        entry.setObject(8, place);
        entry.setObject(9, Circle.namedIn(change.reason()).orElse(null));
        entry.executeUpdate();
    }

    /// The table last written to.
    String table() {
        return table;
    }

    private void make(RowChange change) throws SQLException {
        switch (change) {
            case RowChange.Put put -> statements.put(put.row());
            case RowChange.Remove gone ->
                statements.run(statements.shape(gone.table()).delete(), gone.id());
        }
    }

    /// Drafts are no part of the history: what counts is what became of them. Nor are circles, which never change.
    private static boolean isHistory(RowChange row) {
        return !row.table().equals(DRAFT) && !row.table().equals(Circle.TABLE);
    }

    private void log(long seq, int place, RowChange change) throws SQLException {
        var line =
                statements.given(LOG_ROW, seq, place, change.table(), change.id(), change instanceof RowChange.Remove);
        line.setObject(
                6, change instanceof RowChange.Put put ? RowText.of(put.row().columns()) : null);
        line.executeUpdate();
    }

    /// Notes up to where the journal has been applied.
    void mark(long generation, long seq) throws SQLException {
        statements.run("update index_state set generation = ?, applied_seq = ?", generation, seq);
    }
}
