package org.alongside.domain.quote;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.reflection.Theme;

/// How far two coders agree on one theme, over all quotes: each either has it or not.
///
/// @param both quotes in which both found it
/// @param first quotes in which only the first did
/// @param second quotes in which only the second did
/// @param neither the others
public record Agreement(int both, int first, int second, int neither) {
    private static final double ROUNDING = 100.0; // two decimals

    /// Over quotes, by their ids.
    public static Agreement of(
            Collection<Quote> quotes, Collection<QuoteCoding> codings, Theme theme, String first, String second) {
        var one = found(codings, theme, first);
        var other = found(codings, theme, second);
        int both = 0;
        int onlyOne = 0;
        int onlyOther = 0;
        for (var quote : quotes) {
            boolean a = one.contains(quote.id());
            boolean b = other.contains(quote.id());
            both += a && b ? 1 : 0;
            onlyOne += a && !b ? 1 : 0;
            onlyOther += b && !a ? 1 : 0;
        }
        return new Agreement(both, onlyOne, onlyOther, quotes.size() - both - onlyOne - onlyOther);
    }

    private static Set<String> found(Collection<QuoteCoding> codings, Theme theme, String coder) {
        var found = new HashSet<String>();
        codings.stream()
                .filter(coding -> coding.theme() == theme && coding.coder().equals(coder))
                .forEach(coding -> found.add(coding.quote()));
        return found;
    }

    /// All quotes.
    public int all() {
        return both + first + second + neither;
    }

    /// Cohen's kappa (1960) to two decimals: agreement beyond what chance gives two who find it as often as these.
    /// Nothing where there are no quotes, or where chance alone would agree always.
    public Optional<Double> kappa() {
        double all = all();
        double observed = (both + neither) / all;
        double one = (both + first) / all;
        double other = (both + second) / all;
        double chance = one * other + (1 - one) * (1 - other);
        return all() == 0 || chance >= 1
                ? Optional.empty()
                : Optional.of(Math.round(ROUNDING * (observed - chance) / (1 - chance)) / ROUNDING);
    }
}
