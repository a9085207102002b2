package org.alongside.exchange;

/// A row that cannot be kept. Thrown by whatever reads a cell, caught where the rows of a file are gone through, and
/// never leaves this room. Its reason never repeats what the cell holds: a shifted column may put a name there.
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final boolean isRepeat;

    Unfit(String field, String reason) {
        this(field, reason, false);
    }

    private Unfit(String field, String reason, boolean isRepeat) {
        super(reason, null, false, false);
        this.field = field;
        this.isRepeat = isRepeat;
    }

    /// An earlier row of the file has the same key; that one stands.
    static Unfit repeat(String field) {
        return new Unfit(field, "is the same as in an earlier row", true);
    }

    String field() {
        return field;
    }

    boolean isRepeat() {
        return isRepeat;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
