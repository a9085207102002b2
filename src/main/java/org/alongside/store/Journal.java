package org.alongside.store;

import java.util.List;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Rewriting;
import org.alongside.vault.journal.Replay;

/// What this room asks of the journal. The real one is the vault's; tests have one that fails.
interface Journal {
    /// Which generation it is in.
    long generation();

    /// The seq of the last change.
    long lastSeq();

    /// Returns the last seq once all of them are on disk, or throws and keeps none.
    long append(List<Change> changes);

    /// Tells everything after that change, in order; from the snapshot on when that is older than it.
    ///
    /// @param afterSeq the last change already held, or -1 for none
    void replay(long afterSeq, Replay replay);

    /// Goes on in a new generation with what the rewriting lets go over; the rest is gone for good.
    void newGeneration(Rewriting rewriting);
}
