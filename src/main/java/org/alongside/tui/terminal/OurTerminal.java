package org.alongside.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.alongside.tui.frame.Size;
import org.jspecify.annotations.Nullable;

/// Lanterna's terminal with the mends we need: one write a frame, whole UTF-8 text, its own question about size, every
/// key ours, pasted text told apart, and the device given back as it was, whatever happens.
final class OurTerminal extends ANSITerminal {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final String PASTE_TOLD_APART = "\u001b[?2004h";
    private static final String PASTE_AS_TYPED = "\u001b[?2004l";
    private static final String KEEP_TITLE = "\u001b[22;2t";
    private static final String GIVE_TITLE_BACK = "\u001b[23;2t";
    private static final String PLAIN_WITH_CURSOR = "\u001b[0m\u001b[?25h";
    private static final String OTHER_SCREEN = "\u001b[?1049h";
    private static final String USUAL_SCREEN = "\u001b[?1049l";

    // Where there is no other screen (a bare console), what was on it must go all the same. A line at a time: erasing
    // all at once moves the lines into the scrollback of some terminals.
    private static final String ERASED = "\u001b[H" + "\u001b[2K\u001b[B".repeat(200) + "\u001b[H";
    private static final byte[] LAST_WORD = (PASTE_AS_TYPED
                    + PLAIN_WITH_CURSOR
                    + ERASED
                    + USUAL_SCREEN
                    + GIVE_TITLE_BACK)
            .getBytes(StandardCharsets.US_ASCII);

    private final Valve valve;
    private final String settings;
    private final Thread atExit = new Thread(this::giveBack, "terminal-restore");
    private boolean taken;

    /// Takes the terminal of this process.
    ///
    /// @param onResize called from a signal's thread when the window changed
    static OurTerminal take(Runnable onResize) throws IOException {
        var terminal = new OurTerminal(new Valve(new FileOutputStream(FileDescriptor.out)));
        Runtime.getRuntime().addShutdownHook(terminal.atExit);
        Tty.takeKeys();
        WindowSignal.listen(onResize);
        return terminal;
    }

    private OurTerminal(Valve valve) throws IOException {
        super(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(valve, BUFFER_BYTES),
                StandardCharsets.UTF_8);
        this.valve = valve;
        settings = Tty.settings();
        getInputDecoder().addProfile(new Pasting());
    }

    @Override
    protected TerminalSize findTerminalSize() throws IOException {
        var size = Tty.size().orElse(new Size(80, 24));
        return new TerminalSize(size.columns(), size.rows());
    }

    /// Whole clusters: Lanterna's own goes char by char and breaks what takes two.
    @Override
    public void putString(String text) throws IOException {
        writeToTerminal(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void enterPrivateMode() throws IOException {
        taken = true;
        putString(KEEP_TITLE);
        super.enterPrivateMode();
        setTitle("Alongside");
        putString(PASTE_TOLD_APART);
        flush();
    }

    /// After the program was stopped: a shell may have given the terminal settings of its own, and drawn on it.
    void retake() {
        try {
            Tty.takeKeys();
            putString(OTHER_SCREEN + PASTE_TOLD_APART);
            flush();
        } catch (IOException background) {
            // The shell has the terminal still; it hands the settings back with it.
        }
    }

    @Override
    public void exitPrivateMode() throws IOException {
        taken = false;
        valve.shut(LAST_WORD);
    }

    @Override
    public void close() {
        giveBack();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException leaving) {
            // The program is ending and the hook has run or will: nothing is left to take away.
        }
        WindowSignal.ignore();
    }

    private synchronized void giveBack() {
        try {
            if (taken) {
                exitPrivateMode();
            }
        } catch (IOException gone) {
            // The terminal is no longer there; its settings may still be.
        }
        try {
            Tty.restore(settings);
        } catch (IOException gone) {
            // Nothing is left to restore.
        }
    }

    /// The marks a terminal puts around pasted text, as two keys that no keyboard has.
    static final class Pasting implements KeyDecodingProfile {
        static final KeyType BEGINS = KeyType.F18;
        static final KeyType ENDS = KeyType.F19;

        @Override
        public Collection<CharacterPattern> getPatterns() {
            return List.of(mark("\u001b[200~", BEGINS), mark("\u001b[201~", ENDS));
        }

        private static CharacterPattern mark(String mark, KeyType key) {
            return typed -> match(typed, mark, key);
        }

        private static CharacterPattern.@Nullable Matching match(List<Character> typed, String mark, KeyType key) {
            if (typed.size() > mark.length()) {
                return null;
            }
            for (int place = 0; place < typed.size(); place++) {
                if (typed.get(place) != mark.charAt(place)) {
                    return null;
                }
            }
            return typed.size() == mark.length()
                    ? new CharacterPattern.Matching(new KeyStroke(key))
                    : CharacterPattern.Matching.NOT_YET;
        }
    }
}
