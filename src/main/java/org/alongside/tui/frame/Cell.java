package org.alongside.tui.frame;

/// One cell: a cluster of characters and what it is. A wide cluster is followed by a cell whose text is empty.
public record Cell(String text, Style style) {
    /// Nothing there.
    public static final Cell BLANK = new Cell(" ", Style.PLAIN);
}
