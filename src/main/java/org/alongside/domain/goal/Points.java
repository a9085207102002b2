package org.alongside.domain.goal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.domain.Decision;

/// Points on a measure: at most six digits before the point and two after it, kept exactly.
///
/// @param hundredths the points times a hundred
public record Points(int hundredths) implements Comparable<Points> {
    private static final Pattern TYPED = Pattern.compile("-?\\d{1,6}(\\.\\d{1,2})?");
    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    /// What was typed, if it is such a number.
    public static Optional<Points> parse(String typed) {
        var tidy = typed.strip();
        if (!TYPED.matcher(tidy).matches()) {
            return Optional.empty();
        }
        int point = tidy.indexOf('.');
        var fraction = point < 0 ? "" : tidy.substring(point + 1);
        var digits = (point < 0 ? tidy : tidy.substring(0, point)) + (fraction + "00").substring(0, 2);
        return Optional.of(new Points(Integer.parseInt(digits)));
    }

    /// What was typed into that field, or why it is no such number.
    public static Decision<Points> typed(String field, String typed) {
        return parse(typed)
                .map(Decision::keep)
                .orElseGet(() -> Decision.refuse(
                        field, "must be a number with at most two digits after the point", "Such as 22.5."));
    }

    /// What is stored.
    ///
    /// @throws IllegalArgumentException where it is no such number
    public static Points stored(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no points of a measure"));
    }

    /// As a figure, for means.
    public double number() {
        return hundredths / (double) HUNDRED;
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /// Without needless zeros: `22.5`.
    @Override
    public String toString() {
        int size = Math.abs(hundredths);
        int rest = size % HUNDRED;
        var sign = hundredths < 0 ? "-" : "";
        var fraction = rest == 0 ? "" : rest % TEN == 0 ? "." + rest / TEN : "." + rest / TEN + rest % TEN;
        return sign + size / HUNDRED + fraction;
    }
}
