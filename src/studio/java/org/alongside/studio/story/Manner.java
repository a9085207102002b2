package org.alongside.studio.story;

/// How a line reaches us. Only the first four need the speaker on stage.
public enum Manner {
    ALOUD,
    SOFTLY,
    LOUDLY,
    THINKS,
    BY_PHONE,
    OFF
}
