package org.alongside.domain.reflection;

import org.alongside.domain.Code;

/// What somebody finds wrong with a clip: the pilot's own complaints.
public enum ClipFlag implements Code {
    TOO_CHILDISH("Too childish"),
    STEREOTYPE("Stereotype"),
    ACCENT_UNCLEAR("Accent hard to follow"),
    SOUND_OUT_OF_STEP("Sound out of step"),
    NOT_RELEVANT("Not relevant"),
    WANTS_LIVE_VIDEO("Would rather see real people"),
    WANTS_BETTER_ENDING("Wants a better ending");

    private final String label;

    ClipFlag(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
