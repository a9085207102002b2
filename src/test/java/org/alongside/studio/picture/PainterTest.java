package org.alongside.studio.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.alongside.studio.sound.Mouth;
import org.alongside.studio.sound.Spoken;
import org.alongside.studio.sound.Voices;
import org.alongside.studio.sound.Wave;
import org.alongside.studio.story.Boards;
import org.alongside.studio.story.Storyboard;
import org.alongside.studio.timing.Director;
import org.alongside.studio.timing.Timeline;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static final Voices SILENT = (as, mood, manner, text) -> {
        var wave = Wave.silence(2);
        return new Spoken(wave, Mouth.of(wave), List.of(new Spoken.Phrase(text, 0, 2)));
    };

    @Test
    void the_same_moment_is_painted_the_same_and_another_differently() {
        var story = Boards.story(
                "- dean (worried, mug): One.",
                "- show thermometer 8 to 3",
                "- kay (angry, point): Two.",
                "- dean thinks of heart, clock",
                "- shot close on dean push",
                "- dean (ashamed, hand-to-head): Three.");
        var timeline = Director.direct(story, SILENT);

        var once = pictures(story, timeline);
        var again = pictures(story, timeline);

        assertThat(once).containsExactlyElementsOf(again);
        assertThat(once.stream().distinct().count()).isGreaterThan(once.size() * 3 / 4);
    }

    private static List<Integer> pictures(Storyboard story, Timeline timeline) {
        var painter = new Painter(story, timeline);
        return java.util.stream.IntStream.range(0, (int) timeline.seconds())
                .mapToObj(second -> sum(painter.frame(second + 0.4)))
                .toList();
    }

    private static int sum(BufferedImage picture) {
        return java.util.Arrays.hashCode(picture.getRGB(0, 0, Painter.WIDTH, Painter.HEIGHT, null, 0, Painter.WIDTH));
    }
}
