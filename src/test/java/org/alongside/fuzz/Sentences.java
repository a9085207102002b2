package org.alongside.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a refusal may look like: words, few of them, and next to nothing of the input.
final class Sentences {
    private static final int LONGEST = 600;
    private static final int LONGEST_QUOTE = 80;
    private static final Pattern TECHNICAL =
            Pattern.compile("Exception|\\bat [a-z]+\\.[a-z]+|\\bnull\\b|java\\.|\\n\\s+at ");

    private Sentences() {}

    /// What is wrong with it, if anything.
    static Optional<String> fault(String sentence, byte[] input) {
        if (sentence.isBlank()) {
            return Optional.of("a refusal without words");
        }
        if (sentence.length() > LONGEST) {
            return Optional.of("a refusal of " + sentence.length() + " characters");
        }
        if (TECHNICAL.matcher(sentence).find()) {
            return Optional.of("a refusal that no person can read: " + sentence);
        }
        return quote(sentence, new String(input, StandardCharsets.UTF_8));
    }

    private static Optional<String> quote(String sentence, String input) {
        for (int at = 0; at + LONGEST_QUOTE <= sentence.length(); at++) {
            if (input.contains(sentence.substring(at, at + LONGEST_QUOTE))) {
                return Optional.of("a refusal that repeats the input: " + sentence);
            }
        }
        return Optional.empty();
    }
}
