package org.alongside.domain;

/// Trouble from outside: a disk, a file, a key, a player. Its message is one or more plain sentences that say
/// what happened, what is safe and what to do next, without names, notes, keys or paths of personal data.
/// Shown by two places only: the screens' runtime and the command line's error printer.
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What sort of trouble, from which the exit code follows.
    public enum Sort {
        FAILED,
        REFUSED,
        NOT_FOUND,
        LOCKED,
        DAMAGED,
        NO_PLAYER
    }

    private final Sort sort;

    /// Trouble without a cause of its own.
    public Trouble(Sort sort, String message) {
        super(message);
        this.sort = sort;
    }

    /// Trouble that an exception brought; the cause is kept for the fault file, never shown.
    public Trouble(Sort sort, String message, Throwable cause) {
        super(message, cause);
        this.sort = sort;
    }

    /// What sort it is.
    public Sort sort() {
        return sort;
    }

    /// The sentences for a person.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
