package org.alongside.studio.film;

import java.util.List;
import org.alongside.studio.timing.Timeline;

/// Chapter marks in the language that ffmpeg calls ffmetadata.
public final class Chapters {
    private Chapters() {}

    static String of(String title, List<Timeline.Mark> marks) {
        var text = new StringBuilder(";FFMETADATA1\ntitle=" + escaped(title) + "\n");
        for (var mark : marks) {
            text.append("[CHAPTER]\nTIMEBASE=1/1000\nSTART=")
                    .append(Math.round(mark.from() * 1000))
                    .append("\nEND=")
                    .append(Math.round(mark.to() * 1000))
                    .append("\ntitle=")
                    .append(escaped(mark.title()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("([=;#\\\\])", "\\\\$1");
    }
}
