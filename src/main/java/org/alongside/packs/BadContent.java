package org.alongside.packs;

/// Content that cannot be used, with one line that names the file and what is wrong. Stays inside this room.
final class BadContent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int NAME_MAX = 60; // a pack may name its files as it likes

    /// @param message the file, a colon, and what is wrong
    BadContent(String message) {
        super(shortened(message));
    }

    BadContent(String message, Throwable cause) {
        super(shortened(message), cause);
    }

    private static String shortened(String message) {
        int colon = message.indexOf(": ");
        return colon <= NAME_MAX ? message : message.substring(0, NAME_MAX) + "…" + message.substring(colon);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
