package org.alongside.studio.story;

public enum Weather {
    DRY,
    RAIN
}
