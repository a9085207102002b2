package org.alongside.clips;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.text.Clean;
import org.alongside.domain.toolkit.Captions.Cue;

/// Words over the picture: white on near-black, sized with the window, so that two people a metre away can read them.
final class Lettering {
    private static final Color GROUND = new Color(0, 0, 0, 205);
    private static final Color WORDS = Color.WHITE;
    private static final Color SPEAKER = new Color(255, 221, 87); // contrast 14:1 on the ground
    private static final int MOST_LINES = 4;

    private final Graphics2D pen;
    private final Rectangle place;

    Lettering(Graphics2D pen, Rectangle place) {
        this.pen = pen;
        this.place = place;
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    /// What is said now, at the foot of the picture, the newest lines where there are too many.
    void captions(List<Cue> cues) {
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, Math.max(14, place.height / 18)));
        var metrics = pen.getFontMetrics();
        var lines = new ArrayList<Line>();
        cues.forEach(cue -> lines.addAll(linesOf(cue, metrics)));
        int from = Math.max(0, lines.size() - MOST_LINES);
        int foot = place.y + place.height - place.height / 25;
        for (int index = lines.size() - 1; index >= from; index--) {
            draw(lines.get(index), metrics, foot);
            foot -= metrics.getHeight();
        }
    }

    private List<Line> linesOf(Cue cue, FontMetrics metrics) {
        var speaker = cue.speaker().isEmpty() ? "" : Clean.line(cue.speaker()) + ": ";
        var lines = new ArrayList<Line>();
        for (var line : Clean.lines(cue.text()).split("\n", -1)) {
            lines.addAll(wrapped(lines.isEmpty() ? speaker : "", line, metrics));
        }
        return lines;
    }

    private List<Line> wrapped(String speaker, String text, FontMetrics metrics) {
        int most = place.width * 9 / 10;
        var lines = new ArrayList<Line>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            var first = lines.isEmpty() ? speaker : "";
            if (!line.isEmpty() && metrics.stringWidth(first + line + " " + word) > most) {
                lines.add(new Line(first, line.toString()));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(new Line(lines.isEmpty() ? speaker : "", line.toString()));
        return lines;
    }

    private void draw(Line line, FontMetrics metrics, int foot) {
        int pad = metrics.getHeight() / 4;
        int width = metrics.stringWidth(line.speaker() + line.text());
        int x = place.x + (place.width - width) / 2;
        pen.setColor(GROUND);
        pen.fillRect(x - pad, foot - metrics.getHeight(), width + 2 * pad, metrics.getHeight());
        int baseline = foot - metrics.getDescent();
        pen.setColor(SPEAKER);
        pen.drawString(line.speaker(), x, baseline);
        pen.setColor(WORDS);
        pen.drawString(line.text(), x + metrics.stringWidth(line.speaker()), baseline);
    }

    /// One line at the top with how far the clip has come.
    ///
    /// @param share from 0 to 1
    void bar(String words, double share) {
        int size = Math.max(11, place.height / 30);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
        var metrics = pen.getFontMetrics();
        while (size > 8 && metrics.stringWidth(words) > place.width - size) {
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, --size));
            metrics = pen.getFontMetrics();
        }
        int height = metrics.getHeight() + size / 2;
        pen.setColor(GROUND);
        pen.fillRect(place.x, place.y, place.width, height);
        pen.setColor(WORDS);
        pen.drawString(words, place.x + size / 2, place.y + metrics.getAscent() + size / 8);
        pen.setColor(SPEAKER);
        pen.fillRect(place.x, place.y + height, (int) (place.width * share), Math.max(3, size / 4));
    }

    private record Line(String speaker, String text) {}
}
