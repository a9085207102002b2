package org.alongside.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.HashSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.alongside.app.Records.LogFilter;
import org.alongside.domain.record.Circle;
import org.junit.jupiter.api.Test;

final class ConsultationTest {
    private final RecordInMemory record = new RecordInMemory();
    private final Desk desk = record.desk("2026-11-20", mock(Toolkits.class));

    /// As in a report over a region.
    @Test
    void a_look_at_more_people_than_one_row_names_is_several_lines_and_each_person_is_in_one() {
        var people = LongStream.range(0, 65_000)
                .mapToObj(number -> new UUID(1, number))
                .toList();
        new Consultation(desk).of(people, "report.flow");
        assertThat(record.log(LogFilter.ALL)).hasSize(4);
        var named = new HashSet<UUID>();
        for (var line : record.log(LogFilter.ALL)) {
            var circle =
                    record.circle(Circle.namedIn(line.reason()).orElseThrow()).orElseThrow();
            assertThat(Circle.of(circle.people()).row().columns().get("people")).hasSizeLessThan(1_000_000);
            circle.people().forEach(one -> assertThat(named.add(one)).isTrue());
        }
        assertThat(named.equals(new HashSet<>(people))).isTrue();
        new Consultation(desk).of(people, "report.flow");
        assertThat(record.changes().subList(4, 8))
                .allSatisfy(line -> assertThat(line.rows()).isEmpty());
    }
}
