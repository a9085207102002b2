package org.alongside.domain.disclosure;

import java.util.Locale;

/// A rule for small numbers of people.
public enum Preset {
    /// Counts of 1 to 4 are hidden, all others exact.
    DEFAULT(5, 1),
    /// Counts of 1 to 7 are hidden and all others rounded to 5, totals on their own: as NHS Hospital Episode
    /// Statistics are published.
    HES(8, 5),
    /// Counts under 10 are hidden and all others rounded to 5.
    STRICT(10, 5);

    private final int threshold;
    private final int rounding;

    Preset(int threshold, int rounding) {
        this.threshold = threshold;
        this.rounding = rounding;
    }

    /// The smallest count, above none, that is shown.
    public int threshold() {
        return threshold;
    }

    /// The smallest number of people of whom a percentage or a mean is shown.
    public int leastBase() {
        return 2 * threshold;
    }

    /// Whether so many people are too few to be shown.
    public boolean isSmall(int people) {
        return people > 0 && people < threshold;
    }

    /// The number as it is shown: exact, or to the nearest 5.
    public int shown(int people) {
        return (people + rounding / 2) / rounding * rounding;
    }

    /// The least that may stand behind a number shown.
    int least(int shown) {
        return shown == 0 ? 0 : Math.max(threshold, shown - rounding / 2);
    }

    /// The most that may stand behind a number shown.
    int most(int shown) {
        return shown == 0 ? 0 : shown + rounding / 2;
    }

    /// How far apart the least and the most must lie that an onlooker can believe of a hidden number: as far as the
    /// rule itself tells about a small one.
    int width() {
        return threshold - 2;
    }

    /// Whether what is shown is the number itself, so that sums can be checked.
    public boolean isExact() {
        return rounding == 1;
    }

    /// The rule in words, as it is printed beside the numbers.
    public String sentence() {
        var rounded = isExact()
                ? "All other numbers are exact."
                : "All other numbers, totals included, are rounded to the nearest " + rounding + ".";
        return "Rule \"" + name().toLowerCase(Locale.ROOT) + "\": numbers of 1 to " + (threshold - 1)
                + " people are hidden, and as many others as it takes that no hidden number can be worked out. "
                + rounded
                + " Percentages and means are given where they rest on " + leastBase() + " people or more.";
    }
}
