package org.alongside.studio.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrackTest {

    @Test
    void knows_the_value_of_any_moment_and_the_one_before() {
        var track = new Track<>("calm");
        track.set(2, "sad");
        track.set(5, "warm");

        assertThat(track.at(1.9)).isEqualTo("calm");
        assertThat(track.at(2)).isEqualTo("sad");
        assertThat(track.before(2.5)).isEqualTo("calm");
        assertThat(track.at(99)).isEqualTo("warm");
        assertThat(track.since(6.5)).isEqualTo(1.5);
    }

    @Test
    void blends_from_nothing_to_all() {
        var track = new Track<>("calm");
        track.set(10, "sad");

        assertThat(track.blend(10, 0.4)).isZero();
        assertThat(track.blend(10.2, 0.4)).isBetween(0.45, 0.55);
        assertThat(track.blend(10.4, 0.4)).isEqualTo(1);
        assertThat(track.blend(3, 0.4)).isEqualTo(1);
    }

    @Test
    void a_new_plan_replaces_what_was_planned_for_later() {
        var track = new Track<>("still");
        track.set(3, "wave");
        track.set(6, "still");
        track.set(4, "point");

        assertThat(track.at(7)).isEqualTo("point");
    }
}
