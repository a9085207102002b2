package org.alongside.tui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedTest {
    @ParameterizedTest
    @ValueSource(strings = {"4/11/2026", "04/11/2026", " 4.11.2026 ", "4-11-2026", "4 11 2026", "2026-11-04"})
    void a_day_can_be_typed_in_several_ways(String typed) {
        assertThat(Typed.date(typed)).contains(LocalDate.parse("2026-11-04"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/2/2026",
                "4/11/26",
                "4/11",
                "today",
                "11/13/2026",
                "4/11/2026x",
                "4/11/0026",
                "0026-11-04",
                "4/11/2200"
            })
    void what_is_no_day_is_none(String typed) {
        assertThat(Typed.date(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:60", "930", "", "-1:00"})
    void what_is_no_time_is_none(String typed) {
        assertThat(Typed.time(typed)).isEmpty();
    }

    @Test
    void times_and_numbers_are_read() {
        assertThat(Typed.time("9.05")).contains(java.time.LocalTime.of(9, 5));
        assertThat(Typed.number(" 50 ")).contains(50);
        assertThat(Typed.number("1e3")).isEmpty();
    }

    @Test
    void a_path_may_begin_at_home_and_an_empty_or_impossible_one_is_none() {
        var home = Path.of(System.getProperty("user.home", "."));
        assertThat(Typed.path(" ~/copies ")).contains(home.resolve("copies"));
        assertThat(Typed.path("~")).contains(home);
        assertThat(Typed.path("~sam/copies")).contains(Path.of("~sam/copies"));
        assertThat(Typed.path("/media/stick")).contains(Path.of("/media/stick"));
        assertThat(Typed.path("  ")).isEmpty();
        assertThat(Typed.path("a\0b")).isEmpty();
    }
}
