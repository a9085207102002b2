package org.alongside.tui.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.function.Consumer;
import org.alongside.tui.runtime.Msg;

/// Key strokes in the order they come, as messages: halves of characters joined, pasted text gathered.
final class Typing {
    private static final int MOST_PASTED = 100_000; // characters; no field takes a tenth of it

    private final Consumer<Msg> tell;
    private final StringBuilder pasted = new StringBuilder();
    private boolean inPaste;
    private char high;

    Typing(Consumer<Msg> tell) {
        this.tell = tell;
    }

    void take(KeyStroke stroke) {
        var half = high;
        high = 0;
        if (stroke.getKeyType() == OurTerminal.Pasting.BEGINS) {
            inPaste = true;
        } else if (stroke.getKeyType() == OurTerminal.Pasting.ENDS) {
            tell.accept(new Msg.Paste(pasted.toString()));
            pasted.setLength(0);
            inPaste = false;
        } else if (stroke.getKeyType() == KeyType.Character && Character.isSurrogate(stroke.getCharacter())) {
            halves(half, stroke.getCharacter());
        } else if (inPaste) {
            paste(words(stroke));
        } else {
            tell.accept(new Msg.Press(Keys.of(stroke)));
        }
    }

    /// A half whose other half did not come is dropped: no text may hold it.
    private void halves(char before, char half) {
        if (Character.isHighSurrogate(half)) {
            high = half;
        } else if (before != 0 && inPaste) {
            paste(new String(new char[] {before, half}));
        } else if (before != 0) {
            tell.accept(new Msg.Press(Keys.of(before, half)));
        }
    }

    private void paste(String words) {
        if (pasted.length() + words.length() <= MOST_PASTED) {
            pasted.append(words);
        }
    }

    private static String words(KeyStroke stroke) {
        return switch (stroke.getKeyType()) {
            case Character -> stroke.isCtrlDown() ? "" : stroke.getCharacter().toString();
            case Enter -> "\n";
            case Tab -> "\t";
            default -> "";
        };
    }
}
