package org.alongside.packs.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.domain.Decision;
import org.alongside.domain.toolkit.Captions;
import org.junit.jupiter.api.Test;

/// Every clip that we ship: there, as long as its captions say, from one to five minutes, and named by an exercise.
final class ClipChecksTest {
    private static final double LEAST_SECONDS = 60;
    private static final double MOST_SECONDS = 300;
    private static final double SILENCE_MAX_SECONDS = 12;
    private static final long MEGABYTES_IN_ALL = 60;
    private static final Map<String, Set<String>> TOLD_IN_CLIPS = Map.of(
            "skills-for-relationships", Set.of("female-victims", "male-victims"),
            "timewise", Set.of("")); // one clip for whoever watches

    private static List<Path> clips() {
        return Shipped.files(".webm");
    }

    @Test
    void every_clip_that_an_exercise_names_is_there_with_captions_and_storyboard() {
        var named = new TreeSet<Path>();
        var missing = new ArrayList<String>();
        for (var one : Shipped.exercises()) {
            for (var clip : one.exercise().clips().values()) {
                var file = Shipped.folder(one.toolkit()).resolve("clips").resolve(clip.file());
                named.add(file);
                var stem = clip.file().replaceFirst("\\.[^.]+$", "");
                for (var name : List.of(clip.file(), stem + ".vtt", stem + ".storyboard.md")) {
                    if (!Files.isRegularFile(file.resolveSibling(name))) {
                        missing.add(one.name() + ": " + name);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).as("clips that no exercise names").containsAll(clips());
    }

    @Test
    void the_toolkits_that_are_told_in_clips_have_one_for_every_exercise_and_variant() {
        for (var one : Shipped.exercises()) {
            var expected = TOLD_IN_CLIPS.get(one.toolkit().id());
            if (expected != null) {
                assertThat(one.exercise().clips().keySet()).as(one.name()).isEqualTo(expected);
            }
        }
    }

    @Test
    void its_captions_match_its_length() {
        for (var clip : clips()) {
            double seconds = WebmLength.seconds(clip);
            var captions = captions(clip);
            assertThat(seconds).as(clip.toString()).isBetween(LEAST_SECONDS, MOST_SECONDS);
            assertThat(captions.faults()).as(clip.toString()).isEmpty();
            double end = captions.endsAtMillis() / 1000.0;
            assertThat(end).as(clip + ": captions end").isBetween(seconds - SILENCE_MAX_SECONDS, seconds + 0.5);
            assertThat(captions.cues().getFirst().startsAtMillis() / 1000.0)
                    .as(clip + ": captions begin")
                    .isCloseTo(0, within(SILENCE_MAX_SECONDS));
            assertThat(captions.chapters()).as(clip.toString()).isNotEmpty();
            assertThat(captions.cues().stream().map(Captions.Cue::speaker).distinct())
                    .as(clip + ": voices")
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void what_is_said_is_easy_to_follow() {
        for (var clip : clips()) {
            var said = captions(clip).turns().stream().map(Captions.Turn::text).toList();
            assertThat(ReadingAge.of(said)).as(clip.toString()).isLessThanOrEqualTo(11);
        }
    }

    @Test
    void all_clips_together_are_small() throws java.io.IOException {
        long bytes = 0;
        for (var clip : clips()) {
            bytes += Files.size(clip);
        }
        assertThat(bytes / 1_000_000).isLessThan(MEGABYTES_IN_ALL);
    }

    private static Captions captions(Path clip) {
        var file = clip.resolveSibling(String.valueOf(clip.getFileName()).replace(".webm", ".vtt"));
        return Captions.parse(Shipped.text(file)) instanceof Decision.Keep<Captions>(var kept) ? kept : Captions.NONE;
    }
}
