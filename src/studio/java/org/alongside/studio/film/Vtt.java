package org.alongside.studio.film;

import java.util.List;
import java.util.Locale;
import org.alongside.studio.timing.Timeline;

/// Captions as a WebVTT file, the speaker named in each cue. A comment, `NOTE chapter: Title`, stands before the first
/// cue of each chapter, for those who read the clip together.
public final class Vtt {
    private Vtt() {}

    public static String of(List<Timeline.Cue> cues, List<Timeline.Mark> chapters) {
        var text = new StringBuilder("WEBVTT\n");
        double free = 0; // where the cue before ends: none overlap
        int chapter = 0;
        for (var cue : cues) {
            while (chapter < chapters.size() && chapters.get(chapter).from() <= cue.from()) {
                text.append("\nNOTE chapter: ")
                        .append(chapters.get(chapter++).title())
                        .append('\n');
            }
            double from = Math.max(free, cue.from());
            text.append('\n')
                    .append(time(from))
                    .append(" --> ")
                    .append(time(cue.to()))
                    .append("\n<v ")
                    .append(escaped(cue.speaker()))
                    .append('>')
                    .append(escaped(cue.text()))
                    .append("</v>\n");
            free = cue.to();
        }
        return text.toString();
    }

    private static String time(double seconds) {
        long millis = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
