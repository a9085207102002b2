package org.alongside.studio.story;

/// The colours cloth comes in.
public enum Dye {
    BLACK,
    CHARCOAL,
    GREY,
    WHITE,
    CREAM,
    NAVY,
    BLUE,
    SKY,
    TEAL,
    GREEN,
    OLIVE,
    MUSTARD,
    ORANGE,
    RUST,
    RED,
    BURGUNDY,
    PINK,
    LILAC,
    PURPLE,
    BROWN,
    TAN
}
