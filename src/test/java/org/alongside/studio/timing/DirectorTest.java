package org.alongside.studio.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.studio.sound.Mouth;
import org.alongside.studio.sound.Spoken;
import org.alongside.studio.sound.Voices;
import org.alongside.studio.sound.Wave;
import org.alongside.studio.story.Beat;
import org.alongside.studio.story.Boards;
import org.alongside.studio.story.Gesture;
import org.alongside.studio.story.Mood;
import org.alongside.studio.story.Spot;
import org.junit.jupiter.api.Test;

class DirectorTest {
    private static final double LINE = 2; // every line takes two seconds
    private static final Voices SILENT = (as, mood, manner, text) -> {
        var wave = Wave.silence(LINE);
        return new Spoken(wave, Mouth.of(wave), List.of(new Spoken.Phrase(text, 0, LINE)));
    };

    private static Timeline direct(String... beats) {
        return Director.direct(Boards.story(beats), SILENT);
    }

    @Test
    void one_thing_follows_another_and_pictures_and_captions_agree() {
        var timeline = direct("- dean: One.", "- pause 1.5", "- kay (angry): Two.");

        var first = timeline.cues().getFirst();
        var second = timeline.cues().get(1);
        assertThat(second.from()).isGreaterThan(first.from() + LINE + 1.5);
        var kay = part(timeline, "kay");
        assertThat(kay.talking(second.from() + 0.1)).isTrue();
        assertThat(kay.talking(first.from() + 0.1)).isFalse();
        assertThat(kay.mood().at(second.from() - 0.1)).isEqualTo(Mood.CALM);
        assertThat(kay.mood().at(second.from() + 0.1)).isEqualTo(Mood.ANGRY);
    }

    @Test
    void chapters_cover_the_whole_clip() {
        var timeline = direct("- dean: One.");

        assertThat(timeline.chapters().getFirst().from()).isZero();
        assertThat(timeline.chapters().getLast().to()).isEqualTo(timeline.seconds());
        assertThat(timeline.sound().seconds())
                .isCloseTo(timeline.seconds(), org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void heads_turn_to_whoever_speaks() {
        var timeline = direct("- kay: One.");

        double during = timeline.cues().getFirst().from() + 1;
        assertThat(part(timeline, "dean").gaze().at(during)).isEqualTo(new Beat.Gaze.At("kay"));
    }

    @Test
    void a_passing_gesture_ends_and_the_one_before_comes_back() {
        var timeline = direct("- dean does arms-crossed", "- dean (shrug): One.", "- pause 3");

        var dean = part(timeline, "dean");
        double from = timeline.cues().getFirst().from();
        assertThat(dean.gesture().at(from + 0.5)).isEqualTo(Gesture.SHRUG);
        assertThat(dean.gesture().at(from + 4)).isEqualTo(Gesture.ARMS_CROSSED);
    }

    @Test
    void who_enters_walks_in_from_beyond_the_edge() {
        var timeline = direct("- kay leaves right", "- kay enters left to centre", "- kay: Back.");

        var kay = part(timeline, "kay");
        double spoke = timeline.cues().getFirst().from();
        assertThat(kay.present(spoke)).isTrue();
        assertThat(kay.x(spoke)).isEqualTo(Spot.CENTRE.x());
        assertThat(kay.x(spoke - 1.9)).isLessThan(0);
        assertThat(kay.walking(spoke - 1)).isEqualTo(1);
    }

    @Test
    void who_only_thinks_keeps_the_lips_shut() {
        var timeline = direct("- dean (thinks): One.");

        double during = timeline.cues().getFirst().from() + 0.5;
        assertThat(part(timeline, "dean").talking(during)).isFalse();
        assertThat(part(timeline, "dean").thought().at(during).open()).isTrue();
    }

    private static Part part(Timeline timeline, String who) {
        return timeline.takes().getFirst().parts().entrySet().stream()
                .filter(entry -> entry.getKey().equals(who))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
