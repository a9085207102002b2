package org.alongside.vault.journal;

import org.alongside.domain.record.Change;
import org.alongside.domain.record.Row;

/// Takes what a journal holds, in order: from a snapshot its start, its rows and its past, then the changes since.
public interface Replay {
    /// Whatever is held is void: the rows that follow are the whole state right after this change.
    void startOver(long seq);

    /// One row of the state.
    void row(Row row);

    /// One change from before the snapshot, for the log only: its rows stand in the snapshot already, or no longer.
    /// Seqs ascend and keep what they were; some may be missing.
    void past(long seq, Change change);

    /// One change; its seq is one above the change or snapshot before.
    void change(long seq, Change change);
}
