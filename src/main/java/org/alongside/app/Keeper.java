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

    /// Saves the change that erases its person, and then leaves the person out of everything kept before it:
    /// returns once neither the journal nor the index holds a row of that person, in any version. The lines of
    /// the log stay. An erasure that was cut short is finished when the vault is next opened.
    ///
    /// @param erasure of kind ERASURE, with a person, and a Remove for each row that stands
    Saved erase(Change erasure);

    /// The place of the last change in the journal.
    record Saved(long seq) {}
}
