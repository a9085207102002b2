package org.alongside.store;

import java.util.List;
import org.alongside.app.Keeper;
import org.alongside.domain.record.Change;

/// Keeps changes: journal first, index second.
record JournalFirst(Index index) implements Keeper {
    @Override
    public Saved keep(Change change) {
        return keepAll(List.of(change));
    }

    @Override
    public Saved keepAll(List<Change> changes) {
        return new Saved(index.write(List.copyOf(changes)));
    }
}
