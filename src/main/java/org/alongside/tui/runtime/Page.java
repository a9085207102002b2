package org.alongside.tui.runtime;

import java.util.Optional;
import java.util.Set;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Where;

/// A screen as a value: it answers inputs with its next self and draws itself, and does nothing else.
public interface Page {
    /// The words of row 0.
    String title();

    /// Where a key is pressed while this page is on top; [Where#EVERYWHERE] and [Where#LETTERS] are added by the root.
    Set<Where> places();

    /// The answer to an input.
    Next update(Input input, World world);

    /// Draws the page; asks for the cursor.
    void view(Canvas canvas, World world);

    /// What is typed here and not on disk yet.
    default Optional<Draft> unkept(World world) {
        return Optional.empty();
    }

    /// This page, knowing that a draft of that content is on disk.
    default Page kept(String content) {
        return this;
    }

    /// Whether leaving the program now would lose something that no draft keeps.
    default boolean losesTextOnLeaving() {
        return false;
    }

    /// Whether the page may be seen by the person on probation: the shield then shows what it shows.
    default boolean isForBoth() {
        return false;
    }
}
