package org.alongside.studio.story;

public enum Skin {
    PALE,
    FAIR,
    OLIVE,
    TAN,
    BROWN,
    DARK
}
