package org.alongside.studio.story;

public enum Mood {
    CALM,
    WARM,
    HAPPY,
    THOUGHTFUL,
    WORRIED,
    AFRAID,
    SAD,
    TIRED,
    ASHAMED,
    HURT,
    ANGRY,
    FRUSTRATED,
    SURPRISED,
    FIRM
}
