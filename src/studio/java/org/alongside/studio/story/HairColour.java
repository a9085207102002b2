package org.alongside.studio.story;

public enum HairColour {
    BLACK,
    DARK_BROWN,
    BROWN,
    LIGHT_BROWN,
    BLONDE,
    RED,
    GREY,
    WHITE
}
