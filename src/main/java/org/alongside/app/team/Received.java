package org.alongside.app.team;

import java.util.function.Consumer;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.record.Row;

/// A return that has been found right, to be put into the team's store.
public interface Received {
    /// Whose it is and how it came; `sent` is there.
    Origin origin();

    /// Hands over its rows once: whoever is referred to comes before what refers to it, and within a table the
    /// keys ascend. Not all are in memory at a time. Every column fits its kind.
    ///
    /// @throws org.alongside.domain.Trouble or another exception, which must undo what was done with the rows
    void rows(Consumer<Row> each);

    /// Told once, when the store has taken every row and nothing but the commit is left: here the line is
    /// written that makes the return count.
    ///
    /// @throws org.alongside.domain.Trouble or another exception, which must undo what was done with the rows
    default void staged() {}
}
