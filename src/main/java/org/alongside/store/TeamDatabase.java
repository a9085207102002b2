package org.alongside.store;

import java.sql.SQLException;
import java.util.UUID;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Row;

/// A database that holds a team's returns. What goes wrong is a [SQLException] until [#trouble] has put it in words.
interface TeamDatabase extends AutoCloseable {
    /// To look: everything asked until the transaction ends is of one moment.
    Statements toRead() throws SQLException;

    /// To change something.
    Statements toWrite() throws SQLException;

    /// Takes in the rows of one vault, many at a time.
    Bulk bulk(Statements statements, UUID origin);

    /// What a person reads. Whatever was begun is undone, and what cannot be gone on with is thrown away.
    ///
    /// @param undone what is safe, as a sentence
    Trouble trouble(SQLException wrong, String undone);

    /// What a person reads where the rows that stand there make no sense.
    Trouble nonsense(RuntimeException why);

    /// Whether others may put returns into it too.
    boolean isShared();

    /// Where it is, for the middle of a sentence.
    String place();

    @Override
    void close();

    /// Rows on their way in. Closing it drops those that have not been taken.
    interface Bulk extends AutoCloseable {
        /// Takes a row, at once or later.
        ///
        /// @throws IllegalArgumentException for a row that fits no table
        void add(Row row) throws SQLException;

        /// Takes what is left.
        void end() throws SQLException;

        @Override
        void close() throws SQLException;
    }
}
