package org.alongside.app.request;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds names of other people in text and blacks them out: whole words, in either case, with accents or
/// without.
public final class NameMask {
    private static final String BLACK = "█";
    private static final int SHORTEST = 2; // an initial alone would black out half a text

    private final List<Pattern> names;

    /// @param lines a person's name a line: the name as a whole, and each word of it, is blacked out
    /// @param own words that are the requesting person's own names, which stay
    public NameMask(Collection<String> lines, Collection<String> own) {
        var ours = own.stream().flatMap(NameMask::words).collect(Collectors.toSet());
        var wanted = new TreeSet<String>();
        for (var line : lines) {
            var words = words(line).toList();
            if (!words.isEmpty()) {
                wanted.add(String.join(" ", words));
            }
            words.stream()
                    .filter(word -> word.length() >= SHORTEST && !ours.contains(word))
                    .forEach(wanted::add);
        }
        names = wanted.descendingSet().stream() // a longer name before its beginning
                .map(name -> Pattern.compile("(?<![\\p{L}\\p{N}])"
                        + Stream.of(name.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("[\\s-]+"))
                        + "(?![\\p{L}\\p{N}])"))
                .toList();
    }

    private static Stream<String> words(String line) {
        return Stream.of(Folded.of(line).text.split("[^\\p{L}\\p{N}']+")).filter(word -> !word.isBlank());
    }

    /// Whether somebody else is named.
    public boolean finds(String text) {
        var folded = Folded.of(text).text;
        return names.stream().anyMatch(name -> name.matcher(folded).find());
    }

    /// The text with a black bar over every letter of those names.
    public String mask(String text) {
        var folded = Folded.of(text);
        var black = new boolean[text.length() + 1];
        for (var name : names) {
            var matcher = name.matcher(folded.text);
            while (matcher.find()) {
                for (int at = folded.from(matcher.start()); at < folded.from(matcher.end()); at++) {
                    black[at] = true;
                }
            }
        }
        var masked = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            masked.append(black[at] && !Character.isWhitespace(sign) ? BLACK : String.valueOf(sign));
        }
        return masked.toString();
    }

    /// Text in lower case without accents, and for each of its characters where it stood.
    private record Folded(String text, List<Integer> places, int length) {
        static Folded of(String raw) {
            var text = new StringBuilder();
            var places = new ArrayList<Integer>();
            int at = 0;
            while (at < raw.length()) {
                int point = raw.codePointAt(at);
                var plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .replace('\u2019', '\'')
                        .toLowerCase(Locale.ROOT);
                for (int sign = 0; sign < plain.length(); sign++) {
                    text.append(plain.charAt(sign));
                    places.add(at);
                }
                at += Character.charCount(point);
            }
            return new Folded(text.toString(), places, raw.length());
        }

        int from(int folded) {
            return folded < places.size() ? places.get(folded) : length;
        }
    }
}
