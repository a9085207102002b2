package org.alongside.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class PlayedClockTest {
    private final PlayedClock clock = new PlayedClock();

    private static long at(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Test
    void goes_on_between_two_steps_but_not_for_long() {
        clock.observe(at(1_000), 700, false);
        assertThat(clock.positionAt(at(1_100))).isEqualTo(800);
        assertThat(clock.positionAt(at(9_000))).isEqualTo(1_200);
        assertThat(clock.position()).isEqualTo(700);
    }

    @Test
    void stands_still_while_paused() {
        clock.observe(at(1_000), 700, true);
        assertThat(clock.positionAt(at(1_400))).isEqualTo(700);
    }

    @Test
    void passes_over_the_old_time_that_is_still_told_after_a_jump() {
        clock.observe(at(1_000), 700, false);
        clock.jumped(at(1_100), 20_000);
        clock.observe(at(1_200), 900, false);
        assertThat(clock.position()).isEqualTo(20_000);
        clock.observe(at(1_300), 20_100, false);
        assertThat(clock.position()).isEqualTo(20_100);
    }

    @Test
    void believes_the_player_in_the_end_when_a_jump_came_to_nothing() {
        clock.observe(at(1_000), 700, false);
        clock.jumped(at(1_100), 20_000);
        clock.observe(at(1_900), 1_600, false);
        assertThat(clock.position()).isEqualTo(1_600);
    }

    @Test
    void passes_over_times_before_the_beginning() {
        clock.observe(at(1_000), -1, false);
        assertThat(clock.position()).isZero();
    }
}
