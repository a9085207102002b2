package org.alongside.app;

import java.util.List;
import org.alongside.domain.record.Change;

/// Saves changes.
public interface Keeper {
    /// Returns once the change is on disk (fsync), or throws and keeps nothing.
    ///
    /// @throws org.alongside.domain.Trouble "Not saved: …" when the disk is full, the vault is gone, or
    ///     the rows break a rule of the store; what was saved before is safe
    Saved keep(Change change);

    /// Saves many, in order, with one fsync at the end; all or none.
    Saved keepAll(List<Change> changes);

    /// The place of the last change in the journal.
    record Saved(long seq) {}
}
