package org.alongside.domain.paper;

import java.util.List;

/// A piece of a [Block.Picture], in its own units: from its upper left corner, to the right and down.
public sealed interface Shape {
    /// The same, further down.
    default Shape lowered(int by) {
        return switch (this) {
            case Box(int x, int y, int width, int height, var lines) -> new Box(x, y + by, width, height, lines);
            case Bar(int x, int y, int width, int height) -> new Bar(x, y + by, width, height);
            case Line(int x, int y, int length, boolean upright) -> new Line(x, y + by, length, upright);
            case Label(int x, int y, var text, var side) -> new Label(x, y + by, text, side);
        };
    }

    /// A rectangle with a line around it, and lines of text in the middle of it.
    record Box(int x, int y, int width, int height, List<String> lines) implements Shape {
        /// Keeps its own copy.
        public Box {
            lines = List.copyOf(lines);
        }
    }

    /// A filled rectangle.
    record Bar(int x, int y, int width, int height) implements Shape {}

    /// A thin line, level or upright.
    record Line(int x, int y, int length, boolean upright) implements Shape {}

    /// A line of text.
    ///
    /// @param x where it begins, has its middle or ends, as `side` says
    /// @param y the middle of its height
    record Label(int x, int y, String text, Side side) implements Shape {}

    /// Where a label is held.
    enum Side {
        START,
        MIDDLE,
        END
    }
}
