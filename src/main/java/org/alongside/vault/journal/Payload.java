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
    int TYPE_PAST = 4;
    int MOST_BYTES = 16 * 1024 * 1024;
    /// Less than the most by a seq, so that every change that was saved also fits into a snapshot's past.
    int MOST_CHANGES_BYTES = MOST_BYTES - Long.BYTES;

    /// Some of the rows of a snapshot.
    record Rows(List<Row> rows) implements Payload {}

    /// The end of a snapshot.
    ///
    /// @param count of all its rows and past changes
    /// @param digest SHA-256 over all of them as encoded
    record End(long count, Bytes digest) implements Payload {}

    /// Changes that were saved together; at least one.
    record Changed(List<Change> changes) implements Payload {}

    /// Some of the changes from before a snapshot; at least one.
    record Past(List<PastChange> changes) implements Payload {}

    /// A change and the seq it always had.
    record PastChange(long seq, Change change) {}
}
