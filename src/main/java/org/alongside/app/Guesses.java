package org.alongside.app;

import java.time.Duration;

/// How wrong passphrases are met: the caller waits longer after each, and the program leaves after the tenth. Nothing
/// is ever wiped for guessing: that would hand anyone a way to destroy a record.
///
/// @param wrong how many there were, one after the other
public record Guesses(int wrong) {
    /// So many are taken.
    public static final int MOST = 10;

    private static final int LONGEST_SECONDS = 60;

    /// Before the first.
    public static final Guesses NONE = new Guesses(0);

    /// Refuses a number that cannot be.
    public Guesses {
        if (wrong < 0 || wrong > MOST) {
            throw new IllegalArgumentException("wrong must be 0..10: " + wrong);
        }
    }

    /// After one more.
    public Guesses oneMore() {
        return new Guesses(Math.min(MOST, wrong + 1));
    }

    /// How long to wait before the next: nothing at first, then 1, 2, 4 … 60 s.
    public Duration pause() {
        return wrong == 0 ? Duration.ZERO : Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << (wrong - 1)));
    }

    /// Whether that was the last: the program leaves.
    public boolean isOver() {
        return wrong == MOST;
    }
}
