package org.alongside.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MeasureTest {
    @Test
    void a_measure_comes_back_as_it_was_stored() {
        var measure =
                new Measure("Ours (short), v2", Points.stored("-4.5"), Points.stored("40.00"), Measure.Better.LOWER);
        assertThat(Measure.parse(measure.stored())).contains(measure);
        assertThat(measure.words()).isEqualTo("-4.5 to 40, lower is better");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a|1|2", "a|2|1|LOWER", "a|1|1|LOWER", "a|x|2|LOWER", "a|1|2|SIDEWAYS", "a;b|1|2|LOWER"
            })
    void what_is_no_measure_is_none(String stored) {
        assertThat(Measure.parse(stored)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e9", "1,5", "1.234", "1234567", "NaN", "0x1", "--1", ".5", "1."})
    void what_are_no_points_are_none(String typed) {
        assertThat(Points.parse(typed)).isEmpty();
        assertThatThrownBy(() -> Points.stored(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void points_are_the_same_however_many_zeros_they_have() {
        assertThat(Points.stored("10.00")).isEqualTo(Points.stored("10")).hasToString("10");
        assertThat(Points.stored("0.50")).hasToString("0.5");
        assertThat(Points.stored("-0.05")).hasToString("-0.05").isLessThan(Points.stored("0"));
        assertThat(Points.stored("999999.99")).hasToString("999999.99");
        assertThat(Points.stored("-0")).isEqualTo(Points.stored("0.0")).hasToString("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "-3", "1.5", "", "high", "+-1"})
    void what_is_no_level_is_none(String typed) {
        assertThat(Level.parse(typed)).isEmpty();
    }

    @Test
    void a_level_may_be_typed_with_its_sign() {
        assertThat(Level.parse(" +1 ")).contains(Level.MORE);
        assertThat(Level.parse("−2")).contains(Level.MUCH_LESS);
        assertThat(Level.MORE.signed()).isEqualTo("+1");
        assertThat(Level.EXPECTED.signed()).isEqualTo("0");
    }
}
