package org.alongside.studio.story;

/// Where a person stands, in world units from the left of a stage 1280 wide.
public enum Spot {
    FAR_LEFT(115),
    LEFT(290),
    CENTRE_LEFT(465),
    CENTRE(640),
    CENTRE_RIGHT(815),
    RIGHT(990),
    FAR_RIGHT(1165);

    private final int x;

    Spot(int x) {
        this.x = x;
    }

    public int x() {
        return x;
    }
}
