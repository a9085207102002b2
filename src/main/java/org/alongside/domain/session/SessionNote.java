package org.alongside.domain.session;

/// What was written about a session: one text, in CRISS parts or not ([Criss] reads and writes the parts).
///
/// @param sensitive kept, but set apart in a records request
public record SessionNote(String text, boolean sensitive) {
    /// The longest note; a line break counts as one character.
    public static final int LENGTH_MAX = 12_000;

    /// No note.
    public static final SessionNote NONE = new SessionNote("", false);

    /// Its length as counted against [#LENGTH_MAX].
    public int length() {
        return text.replace("\r\n", "\n").length();
    }
}
