package org.alongside.studio.story;

import java.util.Optional;

/// What the camera takes in, whom it follows, and how it drifts.
public record Shot(Framing framing, Optional<String> on, Move move) {
    public enum Framing {
        WIDE,
        MEDIUM,
        CLOSE
    }

    public enum Move {
        STILL,
        PUSH,
        PULL,
        DRIFT_LEFT,
        DRIFT_RIGHT
    }
}
