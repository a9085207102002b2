package org.alongside.tui.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PulseTest {
    private Instant wall = Instant.parse("2026-11-22T14:02:00Z");
    private long nanos = -7;
    private final Pulse pulse = new Pulse(() -> wall, () -> nanos);

    private void passes(Duration byTheWall, Duration monotonic) {
        wall = wall.plus(byTheWall);
        nanos += monotonic.toNanos();
    }

    @Test
    void beats_once_a_second_and_not_before() {
        passes(Duration.ofMillis(999), Duration.ofMillis(999));
        assertThat(pulse.beat()).isEmpty();
        passes(Duration.ofMillis(1), Duration.ofMillis(1));
        assertThat(pulse.beat()).contains(new Pulse.Beat(Duration.ofSeconds(1), false));
        assertThat(pulse.beat()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "7,0,true", // suspended: the monotonic clock stood still (Linux, macOS)
        "7,7,true", // stopped, or suspended where it does not stand still (Windows)
        "5,5,false", // a busy machine
        "-3600,1,false", // the wall clock was set back
        "-3600,7,true",
        "3600,1,true", // set forward: not told from sleep
    })
    void a_gap_on_either_clock_is_sleep(long wallSeconds, long monotonicSeconds, boolean slept) {
        passes(Duration.ofSeconds(wallSeconds), Duration.ofSeconds(monotonicSeconds));
        assertThat(pulse.beat()).map(Pulse.Beat::slept).contains(slept);
        passes(Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertThat(pulse.beat()).map(Pulse.Beat::slept).contains(false);
    }
}
