package org.alongside.tui.frame;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines of a width, at blanks where it can.
public final class Wrap {
    private Wrap() {}

    /// A line as a stretch of the text: from `start` to before `end`; the blank or break after it belongs to neither.
    public record Line(int start, int end) {}

    /// The lines of a text; an empty text has one.
    public static List<String> text(String raw, int width) {
        return lines(raw, width).stream()
                .map(line -> raw.substring(line.start(), line.end()))
                .toList();
    }

    /// The same as stretches. A text that ends in a break has an empty last line, where typing goes on.
    public static List<Line> lines(String text, int width) {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (true) {
            int stop = text.indexOf('\n', start);
            paragraph(text, start, stop < 0 ? text.length() : stop, Math.max(1, width), lines);
            if (stop < 0) {
                return lines;
            }
            start = stop + 1;
        }
    }

    private static void paragraph(String text, int from, int to, int width, List<Line> lines) {
        int start = from;
        int at = from;
        int blank = -1;
        int used = 0;
        while (at < to) {
            int end = Math.min(to, Clusters.next(text, at));
            int wide = Clusters.width(text.codePointAt(at));
            boolean space = end == at + 1 && text.charAt(at) == ' ';
            if (used + wide > width && !space) {
                int cut = blank > start ? blank : at;
                lines.add(new Line(start, cut));
                start = cut < at ? cut + 1 : cut;
                used = columns(text, start, at);
                blank = -1;
            }
            if (space) {
                blank = at;
                if (used + wide > width) {
                    lines.add(new Line(start, at));
                    start = end;
                    used = 0;
                    blank = -1;
                    at = end;
                    continue;
                }
            }
            used += wide;
            at = end;
        }
        lines.add(new Line(start, to));
    }

    private static int columns(String text, int from, int to) {
        int used = 0;
        for (int at = from; at < to; at = Clusters.next(text, at)) {
            used += Clusters.width(text.codePointAt(at));
        }
        return used;
    }
}
