package org.alongside.tui.frame;

/// What a piece of text is, never how it looks: the theme decides that. Nothing is told by style alone.
public enum Style {
    PLAIN('.'),
    /// Row 0.
    TITLE('T'),
    HEADING('H'),
    /// Less important; never needed to understand the rest.
    QUIET('q'),
    /// What the keys act on; it also holds the cursor, and a `>` or a frame in words.
    FOCUS('F'),
    /// A place to type in.
    FIELD('_'),
    /// Something is wrong; the words say so too.
    WRONG('!'),
    /// Something is done; the words say so too.
    DONE('+'),
    /// The name of a key.
    KEY('K');

    private final char letter;

    Style(char letter) {
        this.letter = letter;
    }

    /// One letter for it, in golden frames.
    public char letter() {
        return letter;
    }
}
