package org.alongside.cli;

/// A command that does something.
@FunctionalInterface
interface Verb {
    /// Does it and answers with the exit code.
    int run();
}
