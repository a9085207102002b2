package org.alongside.exchange;

/// Reads the rows of one file into the book.
interface Reading {
    /// Takes a row in, or throws [Unfit] and takes nothing in.
    void take(Line line);

    /// The row was rejected: whatever hangs on its key hangs in the air.
    void refuse(Line line);
}
