package org.alongside.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Row;
import org.alongside.vault.journal.Replay;
import org.alongside.vault.journal.StandingRows;

/// An index that is open: rows staged, committed, rolled back. Fails with [SQLException] and mends nothing.
final class OpenIndex implements AutoCloseable {
    private static final int CHANGES_PER_COMMIT = 1000;

    private final Statements statements;
    private final Redo redo;

    private OpenIndex(Connection connection) throws SQLException {
        this.statements = new Statements(connection);
        this.redo = new Redo(statements);
    }

    /// Opens what stands there.
    static OpenIndex open(IndexFile file, char[] key) throws SQLException {
        try (var owner = file.connectAsOwner(key)) {
            if (!Migrations.areApplied(owner)) {
                throw new SQLException("made by other scripts");
            }
            return new OpenIndex(file.connect(key));
        }
    }

    /// Throws away what stands there and makes it anew from the journal.
    static OpenIndex make(IndexFile file, char[] key, Journal journal) throws SQLException, IOException {
        file.remove();
        try (var owner = file.connectAsOwner(key)) {
            Migrations.apply(owner);
            IndexFile.grant(owner, key);
            // The journal is authentic and its rows kept these rules when they came; a snapshot has them in any order.
            referential(owner, false);
            var index = new OpenIndex(file.connect(key));
            try {
                index.fill(journal);
                referential(owner, true);
            } catch (SQLException | RuntimeException unmade) {
                index.close();
                throw unmade;
            }
            return index;
        }
    }

    private static void referential(Connection owner, boolean checked) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("set referential_integrity " + checked);
        }
    }

    Statements statements() {
        return statements;
    }

    /// Whether the journal has been applied up to exactly there.
    boolean standsAt(long generation, long seq) throws SQLException {
        try (var state = statements
                .given("select 1 from index_state where generation = ? and applied_seq = ?", generation, seq)
                .executeQuery()) {
            return state.next();
        } finally {
            rollback();
        }
    }

    private void fill(Journal journal) throws SQLException {
        try {
            var filling = new Filling();
            journal.replay(-1, filling);
            filling.insertStanding();
        } catch (Unapplied wrapped) {
            throw wrapped.cause;
        }
        settle(journal.generation(), journal.lastSeq());
    }

    /// Applies one change, to be committed or rolled back.
    ///
    /// @throws org.alongside.domain.Trouble REFUSED where its rows break a rule of the tables
    void stage(long seq, Change change) throws SQLException {
        try {
            redo.change(seq, change);
        } catch (SQLException wrong) {
            throw Refusals.of(wrong, redo.table()).orElseThrow(() -> wrong);
        }
    }

    /// Notes how far it has come, and commits.
    void settle(long generation, long seq) throws SQLException {
        redo.mark(generation, seq);
        commit();
    }

    void commit() throws SQLException {
        statements.connection().commit();
    }

    void rollback() throws SQLException {
        statements.connection().rollback();
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }

    /// Rows from the journal, committed every so often: an index that was not finished is never used, for
    /// its file has no digest on record.
    /// Each row of the record is inserted once, as it stands at the end: putting every version in turn cost half as
    /// much again.
    private final class Filling implements Replay {
        private final StandingRows standing = new StandingRows();
        private int uncommitted;

        void insertStanding() {
            for (var row : standing.rows()) {
                apply(() -> statements.insert(row));
            }
        }

        @Override
        public void startOver(long seq) {
            standing.startOver(seq);
        }

        @Override
        public void row(Row row) {
            standing.row(row);
        }

        @Override
        public void past(long seq, Change change) {
            apply(() -> redo.past(seq, change));
        }

        @Override
        public void change(long seq, Change change) {
            standing.change(seq, change);
            past(seq, change);
        }

        private void apply(Step step) {
            try {
                step.take();
                if (++uncommitted % CHANGES_PER_COMMIT == 0) {
                    commit();
                }
            } catch (SQLException wrong) {
                throw new Unapplied(wrong);
            }
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws SQLException;
    }

    /// Carries what went wrong through the journal's reading, which knows no databases.
    private static final class Unapplied extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final SQLException cause;

        Unapplied(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
