package org.alongside.packs;

/// Content that cannot be used, with one line that names the file and what is wrong. Stays inside this room.
final class BadContent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadContent(String message) {
        super(message);
    }

    BadContent(String message, Throwable cause) {
        super(message, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
