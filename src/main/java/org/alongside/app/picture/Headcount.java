package org.alongside.app.picture;

import java.util.Optional;
import org.alongside.domain.extract.Counts;

/// A number of people as a picture says it.
///
/// @param people absent where a rule hides it
/// @param isAbout whether it is put together from rounded numbers, and so may be some people off
public record Headcount(Optional<Integer> people, boolean isAbout) {
    /// A number that a rule hides.
    static final Headcount HIDDEN = new Headcount(Optional.empty(), false);

    /// The number itself.
    public static Headcount of(int people) {
        return of(Optional.of(people));
    }

    /// The number as it was published.
    public static Headcount of(Optional<Integer> shown) {
        return new Headcount(shown, false);
    }

    /// Both together; hidden where one of them is.
    ///
    /// @param isExact whether both are the numbers themselves and not rounded
    public Headcount plus(Headcount more, boolean isExact) {
        var sum = people.flatMap(some -> more.people.map(others -> Math.addExact(some, others)));
        return new Headcount(sum, !isExact && sum.filter(all -> all > 0).isPresent());
    }

    /// Whether a rule hides it.
    public boolean isHidden() {
        return people.isEmpty();
    }

    /// "14", "about 20" or "*".
    String text() {
        return people.map(all -> (isAbout ? "about " : "") + all).orElse(Counts.HIDDEN);
    }

    /// How long its bar is.
    int drawn() {
        return people.orElse(0);
    }
}
