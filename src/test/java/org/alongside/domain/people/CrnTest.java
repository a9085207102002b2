package org.alongside.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CrnTest {
    @ParameterizedTest
    @ValueSource(strings = {"X123456", " x123456 ", "a000000"})
    void reads_a_letter_and_six_digits_however_typed(String typed) {
        assertThat(Crn.of(typed).map(Crn::text)).contains(typed.strip().toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "XX12345", "X12345", "X1234567", "X12345\u0664", "Ä123456"})
    void refuses_any_other_shape(String typed) {
        assertThat(Crn.of(typed)).isEmpty();
    }
}
