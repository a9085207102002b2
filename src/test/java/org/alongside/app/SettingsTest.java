package org.alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.contracts.Sample;
import org.alongside.domain.Decision;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsTest {
    @ParameterizedTest
    @CsvSource({"lock-minutes, 1, 1", "lock-minutes, ' 015 ', 15", "team, ' North 2 ', North 2", "marking, '', ''"})
    void keeps_what_fits(String name, String typed, String kept) {
        assertThat(Settings.decide(name, typed)).isEqualTo(Decision.keep(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "lock-minutes, 0",
        "lock-minutes, 16",
        "lock-minutes, 5.5",
        "lock-minutes, ''",
        "lock-minutes, 99999999999",
        "evidence-days, -1",
        "retention-years-completed, 101",
        "shield-pin, 1234",
        "colour, blue"
    })
    void refuses_what_does_not(String name, String typed) {
        assertThat(Settings.decide(name, typed)).isInstanceOf(Decision.Refuse.class);
    }

    @Test
    void refuses_two_lines_and_too_many_characters() {
        assertThat(Settings.decide("team", "one\ntwo")).isInstanceOf(Decision.Refuse.class);
        assertThat(Settings.decide("marking", "x".repeat(61))).isInstanceOf(Decision.Refuse.class);
    }

    @Test
    void what_is_usual_may_be_set() {
        for (var rule : Settings.RULES) {
            if (!(rule.holds() instanceof Settings.Holds.Secret)) {
                assertThat(rule.decide(rule.usual())).isEqualTo(Decision.keep(rule.usual()));
            }
        }
    }

    @Test
    void a_number_stays_within_its_bounds_whatever_the_record_says() {
        assertThat(numberWhere("99")).isEqualTo(15);
        assertThat(numberWhere("nonsense")).isEqualTo(5);
        assertThat(numberWhere("7")).isEqualTo(7);
        assertThat(new Settings(new RecordInMemory()).number(Settings.LOCK_MINUTES))
                .isEqualTo(5);
    }

    private static int numberWhere(String content) {
        var record = new RecordInMemory();
        var row = new Row("setting", new UUID(0, 1), Map.of("name", Settings.LOCK_MINUTES, "content", content));
        record.keep(Sample.change(Kind.HOUSEKEEPING, "setting.set", Optional.empty(), List.of(new RowChange.Put(row))));
        return new Settings(record).number(Settings.LOCK_MINUTES);
    }
}
