package org.alongside.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Frame;
import org.alongside.tui.frame.Size;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Key;
import org.alongside.tui.runtime.Msg;
import org.junit.jupiter.api.Test;

final class DisplayTest {
    private final DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(20, 3));

    private static Frame frame(String text, Style style) {
        var canvas = Canvas.of(new Size(20, 3));
        canvas.put(0, 0, text, style);
        canvas.cursor(3, 1);
        return canvas.frame();
    }

    private String line() {
        var text = new StringBuilder();
        for (int column = 0; column < 20; column++) {
            text.append(terminal.getCharacter(new TerminalPosition(column, 0)).getCharacterString());
        }
        return text.toString().stripTrailing();
    }

    @Test
    void draws_what_changed_and_puts_the_cursor_there() throws IOException {
        try (var display = new Display(terminal, Theme.MONO)) {
            display.draw(frame("Hello there", Style.PLAIN));
            assertThat(line()).isEqualTo("Hello there");
            display.draw(frame("Hello", Style.HEADING));
            assertThat(line()).isEqualTo("Hello");
            assertThat(terminal.getCursorPosition()).isEqualTo(new TerminalPosition(3, 1));
        }
    }

    @Test
    void no_colour_means_no_colour() throws IOException {
        try (var display = new Display(terminal, Theme.MONO)) {
            display.draw(frame("Wrong", Style.WRONG));
            var cell = terminal.getCharacter(new TerminalPosition(0, 0));
            assertThat(cell.getForegroundColor()).isEqualTo(com.googlecode.lanterna.TextColor.ANSI.DEFAULT);
            assertThat(cell.isBold()).isTrue();
        }
    }

    @Test
    void keys_arrive_in_order_and_the_end_is_told() throws IOException {
        try (var display = new Display(terminal, Theme.MONO)) {
            terminal.addInput(new KeyStroke('s', true, false));
            terminal.addInput(new KeyStroke('\ud83d', false, false));
            terminal.addInput(new KeyStroke('\ude00', false, false));
            terminal.addInput(new KeyStroke(OurTerminal.Pasting.BEGINS));
            terminal.addInput(new KeyStroke('a', false, false));
            terminal.addInput(new KeyStroke(KeyType.Enter));
            terminal.addInput(new KeyStroke(OurTerminal.Pasting.ENDS));
            terminal.addInput(new KeyStroke(KeyType.ReverseTab));
            terminal.addInput(new KeyStroke(KeyType.EOF));
            List<Msg> told = new ArrayList<>();
            display.readKeys(told::add);
            assertThat(told)
                    .containsExactly(
                            new Msg.Press(Key.ctrl('s')),
                            new Msg.Press(Key.of(0x1F600)),
                            new Msg.Paste("a\n"),
                            new Msg.Press(Key.shift(Key.Name.TAB)),
                            new Msg.HungUp());
        }
    }
}
