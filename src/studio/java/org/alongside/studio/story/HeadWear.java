package org.alongside.studio.story;

public enum HeadWear {
    NONE,
    CAP,
    BEANIE,
    HIJAB,
    TURBAN,
    HEADSCARF,
    HARD_HAT
}
