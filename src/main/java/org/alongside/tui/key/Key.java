package org.alongside.tui.key;

import java.util.Locale;

/// One press: a named key or a character, with Ctrl, Alt and Shift.
///
/// @param codePoint the character of a [Name#CHARACTER] key, else 0
public record Key(Name name, int codePoint, boolean ctrl, boolean alt, boolean shift) {
    /// The keys that have a name.
    public enum Name {
        CHARACTER(""),
        ENTER("Enter"),
        ESCAPE("Esc"),
        TAB("Tab"),
        BACKSPACE("Backspace"),
        DELETE("Delete"),
        UP("↑"),
        DOWN("↓"),
        LEFT("←"),
        RIGHT("→"),
        PAGE_UP("PgUp"),
        PAGE_DOWN("PgDn"),
        HOME("Home"),
        END("End"),
        F1("F1"),
        F2("F2"),
        F4("F4"),
        F5("F5"),
        F9("F9"),
        OTHER("");

        private final String words;

        Name(String words) {
            this.words = words;
        }
    }

    /// A named key alone.
    public static Key of(Name name) {
        return new Key(name, 0, false, false, false);
    }

    /// A character as typed.
    public static Key of(int codePoint) {
        return new Key(Name.CHARACTER, codePoint, false, false, false);
    }

    /// Ctrl and a letter (or blank).
    public static Key ctrl(char letter) {
        return new Key(Name.CHARACTER, letter, true, false, false);
    }

    /// Shift and a named key.
    public static Key shift(Name name) {
        return new Key(name, 0, false, false, true);
    }

    /// Ctrl and a named key.
    public static Key ctrl(Name name) {
        return new Key(name, 0, true, false, false);
    }

    /// Whether it types a character.
    public boolean isTyped() {
        return name == Name.CHARACTER && !ctrl && !alt;
    }

    /// The character it types, as text.
    public String text() {
        return Character.toString(codePoint);
    }

    /// How the key is called on screen.
    public String words() {
        String plain = switch (name) {
            case CHARACTER -> codePoint == ' ' ? "Space" : ctrl ? text().toUpperCase(Locale.ROOT) : text();
            default -> name.words;
        };
        return (ctrl ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + plain;
    }
}
