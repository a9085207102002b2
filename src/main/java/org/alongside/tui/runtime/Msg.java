package org.alongside.tui.runtime;

import java.time.Duration;
import org.alongside.tui.frame.Size;
import org.alongside.tui.key.Key;

/// What comes through the one queue.
public sealed interface Msg {
    /// A key.
    record Press(Key key) implements Msg {}

    /// Pasted text, whole.
    record Paste(String text) implements Msg {}

    /// The window has this size now.
    record Resize(Size size) implements Msg {}

    /// Something for a page; dropped when the page is gone.
    record To(long page, Input input) implements Msg {}

    /// A draft is on disk, and what was to come after it.
    record Kept(long page, String content, Then then) implements Msg {}

    /// A draft could not be kept.
    record NotKept(long page, String sentence, Then then) implements Msg {}

    /// Time goes by: about once a second.
    ///
    /// @param passed since the last of these, by the monotonic clock
    /// @param slept whether the machine slept or the program was stopped meanwhile
    /// @param lockAsked whether another program of ours asks for the vault to be locked
    record Tick(Duration passed, boolean slept, boolean lockAsked) implements Msg {}

    /// The vault is closed.
    record Locked() implements Msg {}

    /// The terminal is gone.
    record HungUp() implements Msg {}

    /// The program itself was at fault; the sentence says what is safe.
    record Fault(String sentence) implements Msg {}

    /// What to do once a draft is kept.
    enum Then {
        NOTHING,
        BACK,
        LOCK,
        LEAVE,
        /// Whether the draft was kept or not.
        LEAVE_ANYHOW
    }
}
