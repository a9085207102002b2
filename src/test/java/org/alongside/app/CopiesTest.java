package org.alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CopiesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final RecordInMemory records = new RecordInMemory();

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T08:00:00Z, today",
        "2026-11-21T23:59:59Z, yesterday",
        "2026-11-13T12:00:00Z, 9 days ago",
        "2025-11-22T12:00:00Z, 365 days ago",
        "2026-11-25T12:00:00Z, today"
    })
    void tells_how_long_ago_the_last_copy_outside_was_made(String at, String ago) {
        set(at);
        assertThat(Copies.sentence(records, TODAY, LONDON)).isEqualTo("Last copy outside this device: " + ago);
    }

    @Test
    void the_day_is_that_of_the_zone() {
        set("2026-07-01T23:30:00Z"); // half past midnight on the 2nd in London
        assertThat(Copies.sentence(records, LocalDate.of(2026, 7, 2), LONDON)).endsWith("today");
    }

    @ParameterizedTest
    @CsvSource({"''", "not a moment"})
    void says_so_when_there_is_none(String kept) {
        assertThat(Copies.sentence(records, TODAY, LONDON)).isEqualTo("No copy outside this device yet");
        set(kept);
        assertThat(Copies.sentence(records, TODAY, LONDON)).isEqualTo("No copy outside this device yet");
        assertThat(Copies.daysSinceOutside(records, TODAY, LONDON)).isEmpty();
    }

    private void set(String content) {
        var row = Settings.row(Optional.empty(), Ids.secure(() -> Instant.EPOCH), Settings.LAST_COPY_OUTSIDE, content);
        records.keep(
                new Change(Instant.EPOCH, "Pat", Kind.HOUSEKEEPING, "setting.set", Optional.empty(), "", List.of(row)));
    }
}
