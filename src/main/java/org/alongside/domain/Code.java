package org.alongside.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A code of the field, stored and exchanged exactly as named; the label is for people and may be reworded freely.
/// Implemented by enums only.
public interface Code {
    /// The stored form.
    String name();

    /// Words for a person.
    String label();

    /// The code that the text names, if it names one: trimmed and upper-cased first.
    static <E extends Enum<E> & Code> Optional<E> parse(Class<E> codes, String raw) {
        var wanted = raw.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(wanted))
                .findFirst();
    }

    /// "one of A, B, C", for a refusal.
    static <E extends Enum<E> & Code> String allowed(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ", "one of ", ""));
    }
}
