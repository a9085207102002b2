package org.alongside.app;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words that the installed toolkits use in small letters, in every language they are in: no names.
public final class PlainWords {
    private static final Pattern SMALL =
            Pattern.compile("(?<![\\p{L}\\p{M}'’-])\\p{Ll}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+)*");

    private PlainWords() {}

    /// All of them; reads every pack.
    public static Set<String> of(Toolkits toolkits) {
        var words = new HashSet<String>();
        for (var toolkit : toolkits.all()) {
            toolkit.exercises()
                    .forEach(exercise -> ExerciseText.all(new Toolkits.Found(toolkit, exercise), text -> {
                        var found = SMALL.matcher(text);
                        while (found.find()) {
                            words.add(found.group().toLowerCase(Locale.UK).replace('’', '\''));
                        }
                    }));
        }
        return Set.copyOf(words);
    }
}
