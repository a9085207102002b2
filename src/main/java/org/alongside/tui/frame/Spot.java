package org.alongside.tui.frame;

/// A place on the screen, from 0.
public record Spot(int column, int row) {}
