package org.alongside.tui.screen;

import java.time.Duration;
import java.time.Instant;
import org.alongside.app.Guesses;
import org.alongside.tui.field.Say;

/// Wrong guesses at the passphrase or the recovery code, counted together.
///
/// @param openAgain no guess is taken before this
record Guessing(Guesses guesses, Instant openAgain) {
    static final Guessing NONE = new Guessing(Guesses.NONE, Instant.MIN);

    Guessing oneMore(Instant now) {
        var more = guesses.oneMore();
        return new Guessing(more, now.plus(more.pause()));
    }

    /// The wait is over.
    Guessing opened() {
        return new Guessing(guesses, Instant.MIN);
    }

    boolean isWaiting(Instant now) {
        return now.isBefore(openAgain);
    }

    /// "Guess 3 of 10. Wait 4 seconds before the next."
    String words(Instant now) {
        var left = Duration.between(now, openAgain).plusMillis(999).toSeconds();
        return "Guess " + guesses.wrong() + " of " + Guesses.MOST + ". Wait " + Say.count(Math.max(1, left), "second")
                + " before the next.";
    }
}
