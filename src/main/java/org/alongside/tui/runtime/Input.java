package org.alongside.tui.runtime;

import java.util.Optional;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;

/// What reaches a page.
public sealed interface Input {
    /// A key, and what it means where the page stands.
    record Pressed(Key key, Optional<Action> action) implements Input {
        /// Whether it means that.
        public boolean is(Action wanted) {
            return action.filter(wanted::equals).isPresent();
        }
    }

    /// Text from the clipboard.
    record Pasted(String text) implements Input {}

    /// The page has come to the top: opened, or found again after the one above it went.
    record Begun() implements Input {}

    /// An answer to something the page asked for, or from the page that was above it.
    record Told(Object what) implements Input {}

    /// Something the page asked for did not come about; the sentence is for the person.
    record Failed(String sentence) implements Input {}
}
