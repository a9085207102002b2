package org.alongside.studio.story;

public enum Pace {
    SLOW,
    STEADY,
    BRISK
}
