package org.alongside.studio.story;

public enum Posture {
    STANDING,
    SITTING
}
