package org.alongside.domain.figures;

import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;

/// Counts over cases, taken one at a time.
public interface Fold {
    /// Counts one in.
    void add(Origin origin, Case one);

    /// Both of them.
    static Fold both(Fold one, Fold other) {
        return (origin, each) -> {
            one.add(origin, each);
            other.add(origin, each);
        };
    }
}
