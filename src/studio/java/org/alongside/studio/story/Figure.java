package org.alongside.studio.story;

public enum Figure {
    MAN,
    WOMAN,
    BOY,
    GIRL
}
