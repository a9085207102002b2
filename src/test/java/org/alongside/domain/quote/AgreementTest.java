package org.alongside.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.junit.jupiter.api.Test;

final class AgreementTest {
    private final List<QuoteCoding> codings = new ArrayList<>();

    private static List<Quote> quotes(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> new Quote(String.valueOf(number), "p", "r", "t", "e", "", "srt-01", "p1", "Words."))
                .toList();
    }

    private void found(String coder, int from, int to) {
        for (int quote = from; quote < to; quote++) {
            for (var subtheme : List.of(Optional.<Subtheme>empty(), Optional.of(Subtheme.CURIOSITY))) {
                codings.add(new QuoteCoding(
                        String.valueOf(quote), Theme.MOTIVATION, subtheme, coder, LocalDate.of(2026, 11, 23)));
            }
        }
    }

    private Agreement agreement(List<Quote> quotes) {
        return Agreement.of(quotes, codings, Theme.MOTIVATION, "ann", "bob");
    }

    /// 50 quotes: both found it in 20, one alone in 5 and in 10, neither in 15. They agree on 35 of 50 (0.70); at 25
    /// and
    /// 30 of 50 chance gives 0.50; kappa is 0.20 of 0.50.
    @Test
    void kappa_is_what_is_agreed_beyond_chance() {
        found("ann", 0, 25);
        found("bob", 0, 20);
        found("bob", 25, 35);
        var agreement = agreement(quotes(50));
        assertThat(agreement).isEqualTo(new Agreement(20, 5, 10, 15));
        assertThat(agreement.kappa()).contains(0.4);
    }

    @Test
    void those_who_agree_in_everything_have_one_and_the_opposite_of_chance_is_below_nothing() {
        found("ann", 0, 4);
        found("bob", 0, 4);
        assertThat(agreement(quotes(10)).kappa()).contains(1.0);
        codings.clear();
        found("ann", 0, 5);
        found("bob", 5, 10);
        assertThat(agreement(quotes(10)).kappa()).contains(-1.0);
    }

    @Test
    void where_there_is_nothing_to_disagree_about_there_is_no_kappa() {
        assertThat(agreement(quotes(10)).kappa()).isEmpty();
        assertThat(agreement(List.of()).kappa()).isEmpty();
        found("ann", 0, 10);
        found("bob", 0, 10);
        assertThat(agreement(quotes(10)).kappa()).isEmpty();
    }
}
