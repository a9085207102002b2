package org.alongside.studio.story;

/// A slip of the writer's pen, thrown while one item is read and gathered as a [Fault] by the reader, which then goes
/// on.
final class Slip extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int line;

    Slip(int line, String message) {
        super(message);
        this.line = line;
    }

    Fault fault() {
        return new Fault(line, String.valueOf(getMessage()));
    }
}
