package org.alongside.studio.story;

/// A sound that something makes.
public enum Effect {
    DOOR,
    SLAM,
    KNOCK,
    PHONE,
    PING,
    KETTLE,
    STEPS,
    WHISTLE,
    CAR,
    GLASS,
    KEYS
}
