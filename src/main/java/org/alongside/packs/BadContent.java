package org.alongside.packs;

/// Content that cannot be used, with one line that names the file and what is wrong. Stays inside this room.
final class BadContent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // A pack may name its files and keys as it likes: of a long message its two ends are told.
    private static final int MESSAGE_MAX = 160;
    private static final int END = 70;

    /// @param message the file, a colon, and what is wrong
    BadContent(String message) {
        super(shortened(message));
    }

    BadContent(String message, Throwable cause) {
        super(shortened(message), cause);
    }

    private static String shortened(String message) {
        int length = message.length();
        return length <= MESSAGE_MAX ? message : message.substring(0, END) + "…" + message.substring(length - END);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
