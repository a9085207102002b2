package org.alongside.vault.journal;

import org.alongside.domain.record.Change;
import org.alongside.domain.record.Row;

/// Takes what a journal holds, in order.
public interface Replay {
    /// Whatever is held is void: the rows that follow are the whole state right after this change.
    void startOver(long seq);

    /// One row of the state.
    void row(Row row);

    /// One change; its seq is one above the change or snapshot before.
    void change(long seq, Change change);
}
