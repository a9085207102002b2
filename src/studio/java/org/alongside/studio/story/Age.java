package org.alongside.studio.story;

public enum Age {
    CHILD,
    TEEN,
    YOUNG,
    ADULT,
    MIDDLE_AGED,
    OLDER
}
