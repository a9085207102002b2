package org.alongside.studio.story;

public enum Gesture {
    ARMS_DOWN(false),
    SHRUG(true),
    OPEN_HANDS(true),
    POINT(true),
    PHONE(false),
    TEXTING(false),
    HAND_TO_HEAD(false),
    ARMS_CROSSED(false),
    HAND_ON_CHEST(false),
    WAVE(true),
    MUG(false),
    HANDS_IN_POCKETS(false),
    HANDS_TOGETHER(false),
    HANDS_ON_HIPS(false),
    PALM_UP(true),
    NOD(true),
    SHAKE_HEAD(true),
    LOOK_DOWN(false);

    private final boolean passing;

    Gesture(boolean passing) {
        this.passing = passing;
    }

    /// Whether it ends by itself; the gesture before it then comes back.
    public boolean passing() {
        return passing;
    }

    /// Moves the head only: the arms stay as they are.
    public boolean ofTheHead() {
        return this == NOD || this == SHAKE_HEAD || this == LOOK_DOWN;
    }
}
