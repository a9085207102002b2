package org.alongside.domain.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.domain.Decision;

/// A case reference number: one capital letter and six digits.
public record Crn(String text) implements Comparable<Crn> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d{6}");

    /// Refuses any other shape; use [#of] for text that a person typed.
    public Crn {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("CRN must be in the format X123456");
        }
    }

    /// Reads typed text: trimmed and upper-cased first.
    public static Optional<Crn> of(String typed) {
        var tidy = typed.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(tidy).matches() ? Optional.of(new Crn(tidy)) : Optional.empty();
    }

    /// As [#of], with the refusal a person reads.
    public static Decision<Crn> decide(String typed) {
        return of(typed)
                .map(Decision::keep)
                .orElseGet(
                        () -> Decision.refuse("crn", "must be in the format X123456", "Check it and type it again."));
    }

    @Override
    public int compareTo(Crn other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
