package org.alongside.vault.journal;

import java.util.List;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Row;
import org.alongside.vault.bytes.Bytes;

/// What one frame holds once it is opened.
sealed interface Payload {
    int VERSION = 1;
    int TYPE_ROWS = 1;
    int TYPE_END = 2;
    int TYPE_CHANGES = 3;
    int MOST_BYTES = 16 * 1024 * 1024;

    /// Some of the rows of a snapshot.
    record Rows(List<Row> rows) implements Payload {}

    /// The end of a snapshot.
    ///
    /// @param count of all its rows
    /// @param digest SHA-256 over all its rows as encoded
    record End(long count, Bytes digest) implements Payload {}

    /// Changes that were saved together; at least one.
    record Changed(List<Change> changes) implements Payload {}
}
