package org.alongside.tui.runtime;

import java.time.Duration;
import java.util.Optional;

/// The vault is being locked: from the moment it was wished for until it is closed.
///
/// @param again how long until it is tried again, when a draft could not be kept; empty while it is under way
record Locking(Why why, Optional<Duration> again) {
    /// How long after a draft could not be kept.
    static final Duration TRY_AGAIN = Duration.ofMinutes(1);

    /// What brought it about.
    enum Why {
        /// Someone pressed the key for it.
        WISHED("Locked."),
        /// Nobody was there.
        IDLE("Locked. No key was pressed for a while."),
        /// The machine slept, or the program was stopped.
        SLEPT("Locked. The machine was asleep."),
        /// Another program of ours asked for it.
        ASKED("Locked. You asked for it from elsewhere."),
        /// The passphrase was guessed at.
        GUESSED("Locked. That was not the passphrase."),
        /// The PIN was guessed at.
        PIN("Locked. The PIN was wrong too often.");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }

        /// What the unlock screen says.
        String sentence() {
            return sentence + " What you typed is kept as a draft.";
        }
    }

    static Locking now(Why why) {
        return new Locking(why, Optional.empty());
    }

    boolean isUnderWay() {
        return again.isEmpty();
    }

    /// A draft could not be kept.
    Locking failed() {
        return new Locking(why, Optional.of(TRY_AGAIN));
    }

    Locking later(Duration passed) {
        return new Locking(why, again.map(left -> left.minus(passed)));
    }

    boolean isDue() {
        return again.filter(left -> !left.isPositive()).isPresent();
    }
}
