package org.alongside.studio.story;

/// Where a person stands, in world units from the left of a stage 1280 wide.
public enum Spot {
    FAR_LEFT(150),
    LEFT(345),
    CENTRE_LEFT(490),
    CENTRE(640),
    CENTRE_RIGHT(790),
    RIGHT(935),
    FAR_RIGHT(1130);

    private final int x;

    Spot(int x) {
        this.x = x;
    }

    public int x() {
        return x;
    }
}
