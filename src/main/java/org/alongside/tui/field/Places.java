package org.alongside.tui.field;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.tui.key.Where;

/// Places put together.
public final class Places {
    private Places() {}

    /// Those and these.
    public static Set<Where> with(Set<Where> places, Where... more) {
        var all = new HashSet<>(places);
        all.addAll(List.of(more));
        return all;
    }
}
