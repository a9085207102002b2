package org.alongside.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgendaTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 6, 2026-11-30", // a Friday: Mon 23 to Mon 30
        "2026-11-16, 6, 2026-11-24",
        "2026-11-21, 1, 2026-11-23", // a Saturday
        "2026-11-20, 0, 2026-11-20"
    })
    void evidence_is_due_after_that_many_working_days(LocalDate missed, int days, LocalDate due) {
        assertThat(Agenda.workingDaysAfter(missed, days)).isEqualTo(due);
    }
}
