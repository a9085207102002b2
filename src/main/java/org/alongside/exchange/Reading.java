package org.alongside.exchange;

import java.util.List;

/// Reads the rows of one file into the book.
interface Reading {
    /// Takes a row in, or throws [Unfit] and takes nothing in.
    void take(Line line);

    /// The row was rejected: whatever hangs on its key hangs in the air.
    void refuse(Line line);

    /// What was noticed on the way that whoever imports has to know, a sentence each.
    default List<String> notes() {
        return List.of();
    }
}
