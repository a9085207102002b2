package org.alongside.tui.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.EnumMap;
import java.util.Map;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.Key.Name;

/// Lanterna's key strokes as ours.
final class Keys {
    private static final Map<KeyType, Name> NAMES = new EnumMap<>(KeyType.class);

    static {
        NAMES.put(KeyType.Enter, Name.ENTER);
        NAMES.put(KeyType.Escape, Name.ESCAPE);
        NAMES.put(KeyType.Tab, Name.TAB);
        NAMES.put(KeyType.ReverseTab, Name.TAB);
        NAMES.put(KeyType.Backspace, Name.BACKSPACE);
        NAMES.put(KeyType.Delete, Name.DELETE);
        NAMES.put(KeyType.ArrowUp, Name.UP);
        NAMES.put(KeyType.ArrowDown, Name.DOWN);
        NAMES.put(KeyType.ArrowLeft, Name.LEFT);
        NAMES.put(KeyType.ArrowRight, Name.RIGHT);
        NAMES.put(KeyType.PageUp, Name.PAGE_UP);
        NAMES.put(KeyType.PageDown, Name.PAGE_DOWN);
        NAMES.put(KeyType.Home, Name.HOME);
        NAMES.put(KeyType.End, Name.END);
        NAMES.put(KeyType.F1, Name.F1);
        NAMES.put(KeyType.F2, Name.F2);
        NAMES.put(KeyType.F4, Name.F4);
        NAMES.put(KeyType.F5, Name.F5);
        NAMES.put(KeyType.F9, Name.F9);
    }

    private Keys() {}

    static Key of(KeyStroke stroke) {
        if (stroke.getKeyType() == KeyType.Character) {
            return new Key(Name.CHARACTER, stroke.getCharacter(), stroke.isCtrlDown(), stroke.isAltDown(), false);
        }
        var name = NAMES.getOrDefault(stroke.getKeyType(), Name.OTHER);
        boolean shift = stroke.getKeyType() == KeyType.ReverseTab || (stroke.isShiftDown() && name != Name.F9);
        return new Key(name, 0, stroke.isCtrlDown(), stroke.isAltDown(), shift);
    }

    /// A character from its two halves.
    static Key of(char high, char low) {
        return Key.of(Character.toCodePoint(high, low));
    }
}
