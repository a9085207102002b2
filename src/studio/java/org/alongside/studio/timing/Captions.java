package org.alongside.studio.timing;

import java.util.ArrayList;
import java.util.List;
import org.alongside.studio.sound.Spoken;

/// Cuts what is said into cues that can be read at a glance: a sentence, or part of a long one, two lines at most.
final class Captions {
    private static final int LINE = 42; // characters, as broadcasters have it
    private static final int CUE = 2 * LINE;
    private static final double LINGER = 0.3; // seconds a cue stays after its last word

    private Captions() {}

    static List<Timeline.Cue> of(Spoken spoken, String speaker, double at) {
        var cues = new ArrayList<Timeline.Cue>();
        for (var phrase : spoken.phrases()) {
            double from = at + phrase.from();
            var chunks = chunks(phrase.text());
            double perCharacter = (phrase.to() - phrase.from())
                    / chunks.stream().mapToInt(String::length).sum();
            for (var chunk : chunks) {
                double to = from + chunk.length() * perCharacter;
                cues.add(new Timeline.Cue(from, to, speaker, lines(chunk)));
                from = to;
            }
            var last = cues.removeLast();
            cues.add(new Timeline.Cue(last.from(), last.to() + LINGER, speaker, last.text()));
        }
        return cues;
    }

    /// Pieces of at most [#CUE] characters, cut at a comma near the middle if there is one, else between words.
    private static List<String> chunks(String text) {
        if (text.length() <= CUE) {
            return List.of(text);
        }
        int cut = bestCut(text);
        var all = new ArrayList<>(chunks(text.substring(0, cut).strip()));
        all.addAll(chunks(text.substring(cut).strip()));
        return all;
    }

    /// Two lines of about the same length, if one is not enough.
    private static String lines(String text) {
        if (text.length() <= LINE) {
            return text;
        }
        int cut = bestCut(text);
        return text.substring(0, cut).strip() + "\n" + text.substring(cut).strip();
    }

    private static int bestCut(String text) {
        int best = text.length();
        double least = Double.MAX_VALUE;
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == ' ') {
                boolean clause = ",;:–".indexOf(text.charAt(i - 1)) >= 0;
                double cost = Math.abs(i - text.length() / 2.0) - (clause ? text.length() / 6.0 : 0);
                if (cost < least) {
                    least = cost;
                    best = i;
                }
            }
        }
        return best;
    }
}
