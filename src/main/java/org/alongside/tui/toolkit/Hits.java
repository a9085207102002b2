package org.alongside.tui.toolkit;

import java.util.List;
import java.util.Optional;
import org.alongside.app.ExerciseSearch.Hit;

/// What a search found, the chosen one, and whether the keys are among them rather than on the words.
///
/// @param elsewhere how many there would be without the filters, where there are none with them
record Hits(List<Hit> hits, int chosen, boolean among, int elsewhere) {
    static final Hits NONE = new Hits(List.of(), 0, false, 0);

    /// Not copied: there may be thousands, at every key, and what the search gives never changes.
    static Hits of(List<Hit> hits, int elsewhere) {
        return new Hits(hits, 0, false, elsewhere);
    }

    Hits moved(int steps) {
        return new Hits(
                hits, Math.clamp(chosen + (long) steps, 0, Math.max(0, hits.size() - 1)), !hits.isEmpty(), elsewhere);
    }

    Hits untouched() {
        return new Hits(hits, chosen, false, elsewhere);
    }

    Optional<Hit> picked() {
        return chosen < hits.size() ? Optional.of(hits.get(chosen)) : Optional.empty();
    }

    /// The first of those in sight, where so many are.
    int top(int rows) {
        return chosen / rows * rows;
    }

    List<Hit> inSight(int rows) {
        int top = top(rows);
        return hits.subList(Math.min(top, hits.size()), Math.min(hits.size(), top + rows));
    }
}
