package org.alongside.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.alongside.tui.frame.Style;

/// How each style looks.
public enum Theme {
    /// The terminal's own colours, with a few of its 8.
    USUAL,
    /// Bright on black, whatever the terminal's colours are.
    HIGH_CONTRAST,
    /// No colour at all.
    MONO;

    /// One look.
    record Look(TextColor ink, TextColor paper, EnumSet<SGR> marks) {}

    private static final Map<Style, EnumSet<SGR>> MARKS = new EnumMap<>(Map.of(
            Style.PLAIN, EnumSet.noneOf(SGR.class),
            Style.QUIET, EnumSet.noneOf(SGR.class),
            Style.TITLE, EnumSet.of(SGR.REVERSE),
            Style.HEADING, EnumSet.of(SGR.BOLD),
            Style.FOCUS, EnumSet.of(SGR.REVERSE),
            Style.FIELD, EnumSet.of(SGR.UNDERLINE),
            Style.WRONG, EnumSet.of(SGR.BOLD),
            Style.DONE, EnumSet.of(SGR.BOLD),
            Style.KEY, EnumSet.of(SGR.BOLD)));

    Look look(Style style) {
        var marks = EnumSet.copyOf(MARKS.getOrDefault(style, EnumSet.noneOf(SGR.class)));
        return switch (this) {
            case MONO -> new Look(TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, marks);
            case USUAL -> new Look(ink(style), TextColor.ANSI.DEFAULT, marks);
            case HIGH_CONTRAST -> new Look(bright(style), TextColor.ANSI.BLACK, marks);
        };
    }

    private static TextColor ink(Style style) {
        return switch (style) {
            case WRONG -> TextColor.ANSI.RED;
            case DONE -> TextColor.ANSI.GREEN;
            case KEY, HEADING -> TextColor.ANSI.CYAN;
            default -> TextColor.ANSI.DEFAULT;
        };
    }

    private static TextColor bright(Style style) {
        return switch (style) {
            case WRONG -> TextColor.ANSI.YELLOW_BRIGHT;
            case DONE, KEY, HEADING -> TextColor.ANSI.CYAN_BRIGHT;
            default -> TextColor.ANSI.WHITE_BRIGHT;
        };
    }
}
