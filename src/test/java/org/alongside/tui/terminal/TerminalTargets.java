package org.alongside.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.alongside.fuzz.Target;
import org.alongside.tui.runtime.Msg;

/// What a terminal sends: keys, pasted text, answers nobody asked for.
public final class TerminalTargets {
    private static final String[] WORDS = {
        "\u001b",
        "\u001b[",
        "\u001bO",
        "\u001b[A",
        "\u001b[1;5C",
        "\u001b[15~",
        "\u001b[200~",
        "\u001b[201~",
        "\u001b[24;80R",
        "\u001b[M !!",
        "\u001b[<0;1;1M",
        "\u001b[?1;2c",
        "\u001b]11;rgb:0/0/0\u0007",
        "\u001b[999999999999R",
        "\u001b[1;99999999999~",
        "\u001b\u001b",
        "\u0000",
        "\u0003",
        "\u007f",
        "\u009b",
        "🙂",
        "é"
    };

    private TerminalTargets() {}

    /// All of this room.
    public static List<Target> all() {
        var examples = List.of(
                "Talked about Tuesday.\r\u001b[A\u001b[B\u001bOP\u001b[15~\t\u001b[Z",
                "\u001b[200~pasted\r\ntext\t\u001b[201~after",
                "Siân 🙂 \u0013\u001ba\u001b[1;2D\u001b[3~\u007f");
        return List.of(Target.ofBytes(
                        "terminal input",
                        Display.class,
                        examples.stream()
                                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                                .toList(),
                        (input, _) -> read(input))
                .with(WORDS)
                .upTo(16 * 1024));
    }

    /// Every byte is read, the end is told once and last, and no half of a character is.
    private static void read(byte[] input) throws IOException {
        var terminal =
                new ANSITerminal(
                        new ByteArrayInputStream(input), OutputStream.nullOutputStream(), StandardCharsets.UTF_8) {
                    @Override
                    protected TerminalSize findTerminalSize() {
                        return new TerminalSize(20, 3);
                    }
                };
        terminal.getInputDecoder().addProfile(new OurTerminal.Pasting());
        var told = new ArrayList<Msg>();
        try (var display = new Display(terminal, Theme.MONO)) {
            display.readKeys(told::add);
        }
        assertThat(told.getLast()).isInstanceOf(Msg.HungUp.class);
        assertThat(told.stream().filter(Msg.HungUp.class::isInstance)).hasSize(1);
        assertThat(told).noneMatch(TerminalTargets::isHalf);
    }

    private static boolean isHalf(Msg told) {
        return told instanceof Msg.Press press
                && press.key().codePoint() >= Character.MIN_SURROGATE
                && press.key().codePoint() <= Character.MAX_SURROGATE;
    }
}
