package org.alongside.tui.runtime;

import org.alongside.tui.frame.Frame;

/// Where frames go: a terminal, a window, a test.
public interface Wire {
    /// Draws what has changed since the last frame.
    void draw(Frame frame);

    /// Takes the terminal again: after the program was stopped, another may have used it.
    void retake();

    /// Turns to high contrast, or back.
    void contrast();

    /// Forgets what it drew before: the next frame is drawn whole.
    void forget();
}
