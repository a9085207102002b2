package org.alongside.tui.runtime;

import java.util.Set;
import org.alongside.tui.key.Where;

/// The pages that the root itself opens, made by whoever knows them.
public interface Furniture {
    /// Where a vault is opened; the sentence, if any, says why it is closed.
    Page unlock(World world, String sentence);

    /// Help for a screen that stands there.
    Page help(Set<Where> places);

    /// Find anything, do anything, on that screen.
    Page palette(Set<Where> places);

    /// What was said since unlocking.
    Page messages(Model model);

    /// Settings, keys and copies.
    Page settings();

    /// Asks whether to leave all the same; answers [Leaving].
    Page askLeave();

    /// The answer of [#askLeave].
    record Leaving() {}

    /// A choice in the palette: does what the key does.
    record Chosen(org.alongside.tui.key.Action action) {}
}
