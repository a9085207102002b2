package org.alongside.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeepingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what there is | what goes
                "'' | ''",
                "2026-11-20T09:00 | ''",
                // one day: the newest three, and the last of the day is among them
                "2026-11-20T09:00 2026-11-20T10:00 2026-11-20T11:00 2026-11-20T12:00 | 2026-11-20T09:00",
                // a day's last one is kept, its earlier ones go
                "2026-11-16T09:00 2026-11-16T17:00 2026-11-20T10:00 2026-11-20T11:00 2026-11-20T12:00 | 2026-11-16T09:00",
                // a Sunday and the Monday after it are two weeks; midnight parts two days
                "2026-11-15T23:59:59 2026-11-16T00:00 2026-11-20T10:00 2026-11-20T11:00 2026-11-20T12:00 | ''",
                // the same moment twice is one
                "2026-11-20T09:00 2026-11-20T09:00 | ''",
                // the year's end is no week's end
                "2026-12-31T09:00 2027-01-01T09:00 | ''",
            })
    void keeps_the_newest_and_the_last_of_days_and_weeks(String there, String gone) {
        var all = moments(there);
        var expected = new TreeSet<>(all);
        expected.removeAll(moments(gone));
        assertThat(Keeping.of(all)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_copy_a_day_for_a_year_leaves_seven_days_and_the_weeks_before_them() {
        var last = LocalDateTime.parse("2026-11-22T09:00"); // a Sunday
        var all = IntStream.range(0, 365).mapToObj(last::minusDays).collect(Collectors.toSet());
        var kept = new TreeSet<>(Keeping.of(all));
        assertThat(kept.reversed())
                .containsExactlyElementsOf(IntStream.of(0, 1, 2, 3, 4, 5, 6, 7, 14, 21)
                        .mapToObj(last::minusDays)
                        .toList());
    }

    @Test
    void days_without_a_copy_do_not_count() {
        var all = moments("2025-01-01T09:00 2025-03-01T09:00 2025-06-01T09:00 2026-01-01T09:00 2026-06-01T09:00");
        assertThat(Keeping.of(all)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void what_is_kept_is_kept_again() {
        var last = LocalDateTime.parse("2026-11-22T09:00");
        var all = IntStream.range(0, 400)
                .mapToObj(number -> last.minusHours(7L * number))
                .collect(Collectors.toSet());
        var kept = Keeping.of(all);
        assertThat(Keeping.of(kept)).isEqualTo(kept);
        assertThat(kept).contains(last).hasSizeLessThanOrEqualTo(14);
    }

    private static Set<LocalDateTime> moments(String words) {
        return words.isBlank()
                ? Set.of()
                : List.copyOf(Arrays.asList(words.split(" "))).stream()
                        .map(LocalDateTime::parse)
                        .collect(Collectors.toSet());
    }
}
