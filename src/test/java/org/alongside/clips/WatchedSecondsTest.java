package org.alongside.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WatchedSecondsTest {
    private final WatchedSeconds watched = new WatchedSeconds();
    private long clock;
    private long position;

    private void playFor(long millis) {
        for (long each = 0; each < millis; each += 250) {
            clock += 250;
            position += 250;
            watched.at(clock, position, false);
        }
    }

    private void pauseFor(long millis) {
        for (long each = 0; each < millis; each += 250) {
            clock += 250;
            watched.at(clock, position, true);
        }
    }

    private void jumpTo(long millis) {
        position = millis;
        clock += 250;
        watched.at(clock, position, false);
    }

    @Test
    void counts_what_played() {
        watched.length(12_000);
        playFor(4_000);
        assertThat(watched.watched().seconds()).isEqualTo(4);
        assertThat(watched.watched().lengthSeconds()).isEqualTo(12);
    }

    @Test
    void counts_nothing_before_anything_played() {
        assertThat(watched.watched().seconds()).isZero();
        assertThat(watched.watched().chapters()).isEmpty();
    }

    @Test
    void does_not_count_pauses() {
        playFor(2_000);
        pauseFor(60_000);
        playFor(2_000);
        assertThat(watched.watched().seconds()).isEqualTo(4);
    }

    @Test
    void does_not_count_what_was_jumped_over() {
        playFor(2_000);
        jumpTo(30_000);
        playFor(3_000);
        assertThat(watched.watched().seconds()).isEqualTo(5);
    }

    @Test
    void does_not_count_a_jump_made_while_paused() {
        playFor(2_000);
        pauseFor(1_000);
        position = 2_400;
        pauseFor(1_000);
        position = 9_000;
        pauseFor(10_000);
        assertThat(watched.watched().seconds()).isEqualTo(2);
    }

    @Test
    void counts_a_second_watched_twice_once() {
        playFor(10_000);
        jumpTo(0);
        playFor(10_000);
        assertThat(watched.watched().seconds()).isEqualTo(10);
        assertThat(watched.watched().repeats()).isEqualTo(1);
    }

    @Test
    void one_press_of_back_is_no_repeat_and_two_are() {
        playFor(20_000);
        jumpTo(15_000);
        playFor(10_000);
        assertThat(watched.watched().repeats()).isZero();
        jumpTo(15_000);
        playFor(10_000);
        assertThat(watched.watched().repeats()).isEqualTo(1);
    }

    @Test
    void counts_each_going_back() {
        playFor(20_000);
        jumpTo(0);
        playFor(8_000);
        jumpTo(0);
        playFor(8_000);
        assertThat(watched.watched().repeats()).isEqualTo(2);
    }

    @Test
    void names_the_chapters_that_played() {
        watched.chapters(List.of(
                new ChapterMark("Home late", 0), new ChapterMark("The row", 4_000), new ChapterMark("Again", 8_000)));
        playFor(3_000);
        jumpTo(8_000);
        playFor(1_000);
        assertThat(watched.watched().chapters()).containsExactly("Home late", "Again");
    }

    @Test
    void trusts_no_report_after_a_long_silence() {
        playFor(2_000);
        clock += 60_000;
        position += 59_000;
        watched.at(clock, position, false);
        assertThat(watched.watched().seconds()).isEqualTo(2);
    }

    @Test
    void never_counts_more_than_the_clip_has() {
        watched.length(3_400);
        playFor(4_000);
        assertThat(watched.watched().seconds()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 4 * 3_600_000L + 1, Long.MAX_VALUE})
    void passes_over_positions_that_cannot_be(long impossible) {
        playFor(1_000);
        watched.at(clock, impossible, false);
        watched.length(impossible);
        playFor(1_000);
        assertThat(watched.watched().seconds()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_122})
    void agrees_with_counting_each_tenth_by_hand(long seed) {
        var random = new Random(seed);
        var seen = new TreeSet<Long>();
        for (int step = 0; step < 400; step++) {
            switch (random.nextInt(8)) {
                case 0 -> jumpTo(elsewhere(random));
                case 1 -> pauseFor(500);
                default -> {
                    for (long tenth = position / 100; tenth < (position + 1_000) / 100; tenth++) {
                        seen.add(tenth);
                    }
                    // 500 ms at a time, so that every report lands on a whole tenth
                    for (int half = 0; half < 2; half++) {
                        clock += 500;
                        position += 500;
                        watched.at(clock, position, false);
                    }
                }
            }
        }
        assertThat(watched.watched().seconds()).as("seed %d", seed).isEqualTo((seen.size() + 5) / 10);
    }

    /// Somewhere that cannot be taken for playing on, as a short jump forward can.
    private long elsewhere(Random random) {
        long target = random.nextInt(3_000) * 100L;
        return target > position && target < position + 2_000 ? position + 2_000 : target;
    }
}
