package org.alongside.tui.screen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.tui.key.Where;

/// Places put together.
final class Places {
    private Places() {}

    static Set<Where> with(Set<Where> places, Where... more) {
        var all = new HashSet<>(places);
        all.addAll(List.of(more));
        return all;
    }
}
