package org.alongside.app;

import java.util.List;
import org.alongside.app.Toolkits.Found;

/// The line of an exercise that speaks of what was typed.
public final class MatchedLine {
    private static final int LEAD = 24;

    private final List<String> wanted;
    private String best = "";
    private int bestWords;

    private MatchedLine(List<String> wanted) {
        this.wanted = wanted;
    }

    /// The first of its lines that holds most of the words, from shortly before the first of them; its learning outcome
    /// where only the title holds any.
    public static String of(Found found, String typed) {
        var line = new MatchedLine(ExerciseSearch.words(typed));
        ExerciseText.passages(found, line::look);
        return line.bestWords == 0 ? found.exercise().learningOutcome() : line.cut();
    }

    private void look(String text) {
        if (bestWords == wanted.size()) {
            return;
        }
        int here = 0;
        for (var word : wanted) {
            here += begins(text, word) < 0 ? 0 : 1;
        }
        if (here > bestWords) {
            best = text;
            bestWords = here;
        }
    }

    /// Where a word begins so; -1 where none does.
    private static int begins(String text, String beginning) {
        var plain = ExerciseText.plain(text);
        int from = ExerciseText.wordFrom(plain, 0);
        while (from < plain.length()) {
            if (plain.startsWith(beginning, from)) {
                return from;
            }
            from = ExerciseText.wordFrom(plain, ExerciseText.wordEnd(plain, from));
        }
        return -1;
    }

    private String cut() {
        int first = wanted.stream()
                .mapToInt(word -> begins(best, word))
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        var line = best.replace('\n', ' ');
        if (first <= LEAD || first >= line.length()) {
            return line;
        }
        int blank = line.indexOf(' ', first - LEAD);
        return blank < 0 || blank >= first ? line.substring(first) : "… " + line.substring(blank + 1);
    }
}
