package org.alongside.studio.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.studio.timing.Timeline;
import org.junit.jupiter.api.Test;

class VttTest {

    @Test
    void names_the_speaker_in_each_cue() {
        var vtt = Vtt.of(
                List.of(
                        new Timeline.Cue(2.5, 4, "Dean", "I rang."),
                        new Timeline.Cue(3725.0614, 3726, "Kay", "You & I.\nNow.")),
                List.of());

        assertThat(vtt).isEqualTo("""
                        WEBVTT

                        00:00:02.500 --> 00:00:04.000
                        <v Dean>I rang.</v>

                        01:02:05.061 --> 01:02:06.000
                        <v Kay>You &amp; I.
                        Now.</v>
                        """);
    }

    @Test
    void cues_never_overlap() {
        var vtt = Vtt.of(
                List.of(new Timeline.Cue(1, 3, "Dean", "One."), new Timeline.Cue(2.8, 4, "Kay", "Two.")), List.of());

        assertThat(vtt).contains("00:00:03.000 --> 00:00:04.000");
    }

    @Test
    void names_each_chapter_before_its_first_cue() {
        var cues = List.of(new Timeline.Cue(3, 4, "Dean", "One."), new Timeline.Cue(9, 10, "Kay", "Two."));
        var chapters = List.of(new Timeline.Mark(0, 8, "At home"), new Timeline.Mark(8, 12, "Later"));

        assertThat(Vtt.of(cues, chapters)).isEqualTo("""
                        WEBVTT

                        NOTE chapter: At home

                        00:00:03.000 --> 00:00:04.000
                        <v Dean>One.</v>

                        NOTE chapter: Later

                        00:00:09.000 --> 00:00:10.000
                        <v Kay>Two.</v>
                        """);
    }
}
