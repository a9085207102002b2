package org.alongside.cli;

import org.alongside.domain.Trouble;

/// Exit codes, as the contract has them.
final class Exit {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int REFUSED = 2;
    static final int NOTHING_FOUND = 3;
    static final int LOCKED = 4;
    static final int DAMAGED = 5;
    static final int NO_PLAYER = 6;
    static final int INTERRUPTED = 130;

    private Exit() {}

    static int of(Trouble.Sort sort) {
        return switch (sort) {
            case FAILED -> FAILED;
            case REFUSED -> REFUSED;
            case NOT_FOUND -> NOTHING_FOUND;
            case LOCKED -> LOCKED;
            case DAMAGED -> DAMAGED;
            case NO_PLAYER -> NO_PLAYER;
        };
    }
}
