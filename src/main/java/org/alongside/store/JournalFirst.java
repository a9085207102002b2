package org.alongside.store;

import java.util.List;
import org.alongside.app.Keeper;
import org.alongside.domain.Trouble;
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

    @Override
    public Saved erase(Change erasure) {
        var person = erasure.person().orElseThrow(() -> new IllegalArgumentException("an erasure of nobody"));
        var saved = keep(erasure);
        try {
            new Erasing(index).leaveOut(person);
        } catch (Trouble later) {
            throw new Trouble(
                    later.sort(),
                    "Erased from the record, but not yet from the files behind it. Everybody else's record is safe."
                            + " Free some space and open the vault again: it is finished then.",
                    later);
        }
        return saved;
    }
}
