package org.alongside.domain.record;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// Finds a person's names and CRN in text that belongs to nobody yet. Whole words, in either case.
public final class Mentions {
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

    private final List<Pattern> patterns;

    /// Of these words; blank ones are passed over.
    public Mentions(Collection<String> words) {
        patterns = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> Pattern.compile(
                        NO_LETTER_BEFORE + Pattern.quote(word) + NO_LETTER_AFTER,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /// Whether one of the words occurs.
    public boolean in(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}
