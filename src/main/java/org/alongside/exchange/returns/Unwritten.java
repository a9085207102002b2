package org.alongside.exchange.returns;

import java.io.IOException;

/// Carries the disk's trouble through whoever hands over rows, who knows no files.
final class Unwritten extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final IOException cause;

    private Unwritten(IOException cause) {
        super(cause);
        this.cause = cause;
    }

    /// Something that writes.
    @FunctionalInterface
    interface Step {
        void take() throws IOException;
    }

    static void carry(Step step) {
        try {
            step.take();
        } catch (IOException unwritable) {
            throw new Unwritten(unwritable);
        }
    }

    IOException cause() {
        return cause;
    }
}
