package org.alongside.studio.story;

public enum HairStyle {
    BALD,
    SHAVED,
    CROP,
    SHORT,
    PARTED,
    RECEDING,
    CURLY,
    AFRO,
    LOCS,
    BRAIDS,
    WAVY,
    BOB,
    LONG,
    PONYTAIL,
    BUN,
    FRINGE
}
