package org.alongside.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.util.function.Consumer;
import org.alongside.domain.Trouble;
import org.alongside.domain.text.Clean;
import org.alongside.tui.frame.Cell;
import org.alongside.tui.frame.Clusters;
import org.alongside.tui.frame.Frame;
import org.alongside.tui.frame.Size;
import org.alongside.tui.runtime.Msg;
import org.alongside.tui.runtime.Wire;

/// Frames onto a terminal through Lanterna's screen, key strokes off it as messages.
public final class Display implements Wire, AutoCloseable {
    private final Terminal terminal;
    private final TerminalScreen screen;
    private final Theme usual;
    private Theme theme;
    private RefreshType nextRefresh = RefreshType.DELTA;

    /// Takes the terminal of this process and turns to the alternate screen.
    ///
    /// @param tell where a new size is told
    public static Display take(Theme theme, Consumer<Msg> tell) {
        try {
            var terminal = OurTerminal.take(() -> tell.accept(new Msg.Resize(Display.sizeNow())));
            return new Display(terminal, theme);
        } catch (IOException missing) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "The screens need a terminal, and this is none. Nothing was changed."
                            + " Use the commands instead: alongside --help.",
                    missing);
        }
    }

    Display(Terminal terminal, Theme theme) throws IOException {
        this.terminal = terminal;
        this.usual = theme;
        this.theme = theme;
        screen = new TerminalScreen(terminal);
        screen.startScreen();
    }

    private static Size sizeNow() {
        try {
            return Tty.size().orElse(new Size(80, 24));
        } catch (IOException gone) {
            return new Size(80, 24);
        }
    }

    /// How large it is.
    public Size size() {
        var size = screen.getTerminalSize();
        return new Size(size.getColumns(), size.getRows());
    }

    @Override
    public void forget() {
        nextRefresh = RefreshType.COMPLETE;
    }

    @Override
    public void retake() {
        if (terminal instanceof OurTerminal ours) {
            ours.retake();
        }
        forget();
    }

    /// Where no colour is wanted there is no contrast of colours either.
    @Override
    public void contrast() {
        if (usual != Theme.MONO) {
            theme = theme == usual ? Theme.HIGH_CONTRAST : usual;
            forget();
        }
    }

    @Override
    public void draw(Frame frame) {
        try {
            fit(frame.size());
            var blank = look(Cell.BLANK);
            for (int row = 0; row < frame.size().rows(); row++) {
                for (int column = 0; column < frame.size().columns(); column++) {
                    var cell = frame.at(column, row);
                    if (!cell.text().isEmpty()) {
                        screen.setCharacter(column, row, blank);
                        screen.setCharacter(column, row, look(cell));
                    }
                }
            }
            screen.setCursorPosition(frame.cursor()
                    .map(spot -> new TerminalPosition(spot.column(), spot.row()))
                    .orElse(null));
            screen.refresh(nextRefresh);
            nextRefresh = RefreshType.DELTA;
        } catch (IOException gone) {
            throw new Trouble(Trouble.Sort.FAILED, "The terminal went away. What you saved is safe.", gone);
        }
    }

    /// After a new size everything is drawn again, since a terminal may have moved its lines.
    private void fit(Size wanted) throws IOException {
        if (!wanted.equals(size())) {
            terminal.getTerminalSize();
            if (screen.doResizeIfNecessary() != null) {
                nextRefresh = RefreshType.COMPLETE;
            }
        }
    }

    private TextCharacter look(Cell cell) {
        var look = theme.look(cell.style());
        var marks = look.marks().toArray(com.googlecode.lanterna.SGR[]::new);
        return TextCharacter.fromString(drawable(cell.text()), look.ink(), look.paper(), marks)[0];
    }

    /// Lanterna takes every cluster of more than one `char` for two columns wide: those that are not are shown by their
    /// base character, or by a mark.
    private static String drawable(String cluster) {
        if (cluster.length() == 1 || Clusters.width(cluster) == 2) {
            return cluster;
        }
        return Character.isSurrogate(cluster.charAt(0)) ? String.valueOf(Clean.MARK) : cluster.substring(0, 1);
    }

    /// Reads keys and tells them, until the terminal ends. To be run by a thread of its own.
    public void readKeys(Consumer<Msg> tell) {
        try {
            var typing = new Typing(tell);
            for (var stroke = screen.readInput(); stroke.getKeyType() != KeyType.EOF; stroke = screen.readInput()) {
                typing.take(stroke);
            }
        } catch (IOException gone) {
            // The terminal was closed under us: the same as its end.
        }
        tell.accept(new Msg.HungUp());
    }

    @Override
    public void close() {
        try (terminal) {
            screen.stopScreen(false);
        } catch (IOException gone) {
            // Nothing is left to give back.
        }
    }
}
