package org.alongside.tui.field;

import java.util.Arrays;
import org.alongside.domain.Passphrase;
import org.alongside.tui.frame.Clusters;
import org.alongside.tui.key.Key;
import org.alongside.tui.runtime.Input;

/// A passphrase being typed. The one thing on a screen that is no value: it is changed in place so that it can be
/// wiped, and no copy of it is left in older models.
public final class Secret implements AutoCloseable {
    private static final int LENGTH_MAX = 512;

    private final char[] typed = new char[LENGTH_MAX];
    private int length;

    /// Takes a key or pasted text; tells whether it was for it.
    public boolean take(Input input) {
        return switch (input) {
            case Input.Pressed(Key key, var action)
            when key.isTyped() -> {
                add(key.text());
                yield true;
            }
            case Input.Pressed(Key key, var action)
            when key.name() == Key.Name.BACKSPACE -> {
                removeLast();
                yield true;
            }
            case Input.Pasted pasted -> {
                add(pasted.text().strip());
                yield true;
            }
            default -> false;
        };
    }

    private void add(String text) {
        for (int place = 0; place < text.length() && length < LENGTH_MAX; place++) {
            typed[length] = text.charAt(place);
            length++;
        }
    }

    private void removeLast() {
        if (length > 0) {
            int start = Clusters.previous(new String(typed, 0, length), length);
            Arrays.fill(typed, start, length, '\0');
            length = start;
        }
    }

    /// How many characters were typed.
    public int length() {
        return Character.codePointCount(typed, 0, length);
    }

    /// Whether it is so many digits and nothing else.
    public boolean isDigits(int fewest, int most) {
        boolean digits = length >= fewest && length <= most;
        for (int place = 0; place < length; place++) {
            digits &= typed[place] >= '0' && typed[place] <= '9';
        }
        return digits;
    }

    /// Whether both hold the same.
    public boolean isSame(Secret other) {
        return Arrays.equals(typed, 0, length, other.typed, 0, other.length);
    }

    /// What was typed, to be closed by whoever takes it; this is empty afterwards.
    public Passphrase hand() {
        var copy = Arrays.copyOf(typed, length);
        close();
        return Passphrase.of(copy);
    }

    /// The same without emptying it.
    public Passphrase copy() {
        return Passphrase.of(Arrays.copyOf(typed, length));
    }

    @Override
    public void close() {
        Arrays.fill(typed, '\0');
        length = 0;
    }
}
