package org.alongside.studio.story;

public enum Light {
    DAY,
    EVENING,
    NIGHT
}
