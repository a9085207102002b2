package org.alongside.studio.story;

public enum Garment {
    T_SHIRT,
    SHIRT,
    POLO,
    JUMPER,
    HOODIE,
    CARDIGAN,
    BLOUSE,
    DRESS,
    JACKET,
    COAT,
    SUIT,
    TRACKSUIT,
    OVERALLS,
    HI_VIS,
    UNIFORM,
    SCRUBS
}
