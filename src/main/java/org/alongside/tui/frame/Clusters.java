package org.alongside.tui.frame;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.text.Clean;

/// Cuts cleaned text into what a terminal shows in one place: a character with the marks upon it.
public final class Clusters {
    /// More marks than this on one character are a prank, and would spill over the rows above.
    private static final int MARKS_MAX = 4;

    private Clusters() {}

    /// A cluster and the place in the text where it begins.
    public record Cluster(String text, int start, int width) {
        /// Where the next one begins.
        public int end() {
            return start + text.length();
        }
    }

    /// The only way from raw text to cells: cleaned, composed and cut. One line; breaks become blanks.
    public static List<Cluster> shown(String raw) {
        return cut(Normalizer.normalize(Clean.line(raw), Normalizer.Form.NFC));
    }

    /// Cuts text as it stands, places kept; nothing is cleaned.
    public static List<Cluster> cut(String text) {
        var clusters = new ArrayList<Cluster>();
        int start = 0;
        while (start < text.length()) {
            int end = next(text, start);
            clusters.add(new Cluster(text.substring(start, end), start, width(text.codePointAt(start))));
            start = end;
        }
        return clusters;
    }

    /// How many columns a text takes once shown.
    public static int width(String raw) {
        return shown(raw).stream().mapToInt(Cluster::width).sum();
    }

    /// Where the cluster that begins at `start` ends.
    public static int next(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        if (text.charAt(start) == '\n') {
            return end;
        }
        for (int marks = 0; end < text.length() && marks < MARKS_MAX && rides(text.codePointAt(end)); marks++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /// Where the cluster that ends at `end` begins.
    public static int previous(String text, int end) {
        int start = Character.offsetByCodePoints(text, end, -1);
        while (start > 0 && rides(text.codePointAt(start))) {
            start = Character.offsetByCodePoints(text, start, -1);
        }
        int here = start;
        while (next(text, here) < end) {
            here = next(text, here);
        }
        return here;
    }

    private static boolean rides(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> (codePoint >= 0x1161 && codePoint <= 0x11FF) || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
        };
    }

    /// Columns of a character: 2 for East Asian wide ones and emoji, else 1.
    static int width(int codePoint) {
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0x303E)
                || (c >= 0x3041 && c <= 0xA4CF)
                || (c >= 0xA960 && c <= 0xA97C)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || isEmoji(c)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    private static boolean isEmoji(int c) {
        return (c >= 0x1F300 && c <= 0x1F64F) || (c >= 0x1F680 && c <= 0x1F6FF) || (c >= 0x1F900 && c <= 0x1FAFF);
    }
}
