package org.alongside.tui.runtime;

import java.util.ArrayList;
import java.util.List;

/// What one message came to: the next model and what is to be done, each for a page.
public record Turn(Model model, List<Order> orders) {
    /// A command and the page its answer goes to; 0 is the root.
    public record Order(long page, Cmd command) {}

    /// Keeps its own copy.
    public Turn {
        orders = List.copyOf(orders);
    }

    static Turn of(Model model) {
        return new Turn(model, List.of());
    }

    Turn and(long page, Cmd command) {
        var all = new ArrayList<>(orders);
        all.add(new Order(page, command));
        return new Turn(model, all);
    }

    Turn with(Model other) {
        return new Turn(other, orders);
    }

    /// Another turn after this one, on the model it left.
    Turn then(Turn next) {
        var all = new ArrayList<>(orders);
        all.addAll(next.orders);
        return new Turn(next.model, all);
    }
}
