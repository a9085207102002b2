package org.alongside.packs.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How old a reader must be: the Flesch–Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, 1975: 0.39 words a
/// sentence + 11.8 syllables a word − 15.59), with 5 added, the age at which English children begin the first grade.
///
/// Syllables are counted as groups of vowels, with the usual corrections; it is right for nine words in ten.
final class ReadingAge {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;]+(?=[\\s\"”']|$)");
    private static final Pattern SILENT_END = Pattern.compile("(?<=[^aeiouy])(e|es|ed)$");
    private static final Pattern SPOKEN_END = Pattern.compile("([^aeiouy]le|[^aeiouy]les|[td]ed|(s|x|z|ch|sh|c|g)es)$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    // Two vowels that are said apart.
    private static final Pattern HIATUS = Pattern.compile(
            "(?<![tcsxg])ia|ia(?=l?l[ly])|io(?![nu])|eo(?!us|ple)|ua(?!r)|uie|ying|iet|ien(?=ce)|ism$|ea$");

    private ReadingAge() {}

    /// In years, of these lines together; each line is at least one sentence.
    static double of(List<String> lines) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (var line : lines) {
            for (var sentence : SENTENCE_END.split(line, -1)) {
                var said = words(sentence).toList();
                if (!said.isEmpty()) {
                    sentences++;
                    words += said.size();
                    syllables += said.stream().mapToInt(ReadingAge::syllables).sum();
                }
            }
        }
        if (words == 0) {
            return 0;
        }
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5;
    }

    static Stream<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(found ->
                        found.group().replace('’', '\'').replaceAll("'s?$", "").toLowerCase(Locale.UK));
    }

    /// At least 1.
    static int syllables(String word) {
        // Silent within: everyday, something.
        var letters = word.replaceAll("'.*", "").replace("every", "evry").replaceFirst("some(?=[a-z]{2})", "som");
        var spoken = SPOKEN_END.matcher(letters).find()
                ? letters
                : SILENT_END.matcher(letters).replaceFirst("");
        int count = (int) VOWELS.matcher(spoken).results().count()
                + (int) HIATUS.matcher(spoken).results().count();
        return Math.max(1, count);
    }
}
