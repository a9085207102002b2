package org.alongside.tui.toolkit;

import org.alongside.tui.field.ListBox;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.frame.Wrap;

/// A list with words about the chosen line below it.
final class Described {
    private static final int WORDS = 4;
    private static final int ROOMY = 10;

    private Described() {}

    /// How many rows are left for the list.
    static int listRows(int rows) {
        return rows >= ROOMY ? rows - WORDS - 1 : rows;
    }

    /// Draws both; in a very small window the list alone.
    static void draw(Canvas canvas, ListBox<?> list, String words, String empty) {
        int rows = listRows(canvas.rows());
        var below = canvas.below(rows + 1);
        if (rows < canvas.rows()) {
            var lines = Wrap.text(words, Math.max(1, canvas.columns() - 2));
            for (int line = 0; line < Math.min(WORDS, lines.size()); line++) {
                boolean cut = line == WORDS - 1 && lines.size() > WORDS;
                below.put(
                        1,
                        line,
                        cut ? ListBox.clipped(lines.get(line) + " …", canvas.columns() - 2) : lines.get(line),
                        Style.QUIET);
            }
        }
        list.draw(canvas.part(0, 0, canvas.columns(), rows), empty);
    }
}
