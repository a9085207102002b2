package org.alongside.studio.story;

public enum Skin {
    PALE(true),
    FAIR(true),
    OLIVE(false),
    TAN(false),
    BROWN(false),
    DARK(false);

    private final boolean light;

    Skin(boolean light) {
        this.light = light;
    }

    /// A blush shows, and eyes may be blue.
    public boolean light() {
        return light;
    }
}
