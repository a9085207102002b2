package org.alongside.reports;

import java.util.ArrayList;
import java.util.List;

/// Text in columns of a terminal: how wide it is, and where to break it. Takes cleaned text.
final class Wrap {
    private Wrap() {}

    /// How many columns one line of text takes.
    static int columns(String line) {
        return line.codePoints().map(Wrap::columns).sum();
    }

    /// How many columns a character takes: none if it sits on the one before, two if it is East Asian or an emoji.
    static int columns(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    // The ranges of Unicode's EastAsianWidth.txt that are W or F, drawn together where only unassigned ones lie
    // between.
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                        || (c >= 0xA960 && c <= 0xA97C)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || (c >= 0x1F300 && c <= 0x1FAFF)
                        || (c >= 0x20000 && c <= 0x3FFFD));
    }

    /// The text in lines of at most so many columns: broken at its own breaks, at spaces, and inside a word only when
    /// the word alone is too long. At least one line; a character wider than the width stands alone.
    static List<String> at(int width, String text) {
        var lines = new ArrayList<String>();
        text.lines().forEach(line -> wrap(width, line, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void wrap(int width, String line, List<String> into) {
        var now = new StringBuilder();
        var used = 0;
        for (var word : line.strip().split(" +", -1)) {
            var room = columns(word);
            if (used > 0 && used + 1 + room > width) {
                into.add(now.toString());
                now.setLength(0);
                used = 0;
            }
            if (used > 0) {
                now.append(' ');
                used++;
            }
            if (room <= width) {
                now.append(word);
                used += room;
            } else {
                used = breakUp(width, word, now, into);
            }
        }
        into.add(now.toString());
    }

    private static int breakUp(int width, String word, StringBuilder now, List<String> into) {
        var used = 0;
        for (var c : word.codePoints().toArray()) {
            var room = columns(c);
            if (used > 0 && used + room > width) {
                into.add(now.toString());
                now.setLength(0);
                used = 0;
            }
            now.appendCodePoint(c);
            used += room;
        }
        return used;
    }

    /// The longest word's width.
    static int longestWord(String text) {
        var longest = 0;
        for (var word : text.split("[ \n]+", -1)) {
            longest = Math.max(longest, columns(word));
        }
        return longest;
    }

    /// The longest line's width.
    static int longestLine(String text) {
        return text.lines().mapToInt(Wrap::columns).max().orElse(0);
    }

    /// The text with spaces after it up to the width.
    static String padEnd(String text, int width) {
        return text + " ".repeat(Math.max(0, width - columns(text)));
    }

    /// The text with spaces before it up to the width.
    static String padStart(String text, int width) {
        return " ".repeat(Math.max(0, width - columns(text))) + text;
    }
}
