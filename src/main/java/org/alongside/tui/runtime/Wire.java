package org.alongside.tui.runtime;

import org.alongside.tui.frame.Frame;

/// Where frames go: a terminal, a window, a test.
public interface Wire {
    /// Draws what has changed since the last frame.
    void draw(Frame frame);

    /// Turns to high contrast, or back.
    void contrast();

    /// Forgets what it drew before: the next frame is drawn whole.
    void forget();
}
