package org.alongside.domain.goal;

import java.util.Arrays;
import java.util.Optional;
import org.alongside.domain.Code;

/// How far a goal has come, against what was hoped for when it was set.
public enum Level implements Code {
    MUCH_LESS(-2, "Much less than hoped for"),
    LESS(-1, "Less than hoped for"),
    EXPECTED(0, "What was hoped for"),
    MORE(1, "More than hoped for"),
    MUCH_MORE(2, "Much more than hoped for");

    private final int points;
    private final String label;

    Level(int points, String label) {
        this.points = points;
        this.label = label;
    }

    /// −2 to 2.
    public int points() {
        return points;
    }

    /// With its sign: `-2`, `0`, `+1`.
    public String signed() {
        return points > 0 ? "+" + points : String.valueOf(points);
    }

    @Override
    public String label() {
        return label;
    }

    /// The level of so many points, if there is one.
    public static Optional<Level> of(int points) {
        return Arrays.stream(values()).filter(level -> level.points == points).findFirst();
    }

    /// The level that a person typed, with or without a plus.
    public static Optional<Level> parse(String typed) {
        var tidy = typed.strip().replace('−', '-');
        return tidy.matches("[+-]?\\d") ? of(Integer.parseInt(tidy)) : Optional.empty();
    }

    /// The level that a stored number names.
    ///
    /// @throws IllegalArgumentException where it names none
    public static Level stored(String text) {
        return of(Integer.parseInt(text)).orElseThrow(() -> new IllegalArgumentException("no level of a goal"));
    }
}
