package org.alongside.studio.story;

public enum Build {
    SLIM,
    MEDIUM,
    BROAD,
    HEAVY
}
