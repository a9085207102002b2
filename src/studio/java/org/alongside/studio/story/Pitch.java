package org.alongside.studio.story;

public enum Pitch {
    LOWER,
    MIDDLE,
    HIGHER
}
