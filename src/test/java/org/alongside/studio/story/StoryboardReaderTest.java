package org.alongside.studio.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryboardReaderTest {

    private static List<Fault> faults(String text) {
        return StoryboardReader.read("sample", text).faults();
    }

    @Test
    void reads_who_says_what_and_how() {
        var beats = beats(Boards.story("- dean (worried, shrug, softly): I rang,", "  but nobody was in."));

        assertThat(beats)
                .containsExactly(new Beat.Say(
                        Boards.FIRST_LINE,
                        "dean",
                        Manner.SOFTLY,
                        Optional.of(Mood.WORRIED),
                        Optional.of(Gesture.SHRUG),
                        "I rang, but nobody was in."));
    }

    @Test
    void reads_comings_and_goings() {
        var beats = beats(Boards.story(
                "- kay leaves right",
                "- kay enters left to centre sitting warm mug",
                "- dean stands",
                "- dean walks to right"));

        assertThat(beats)
                .containsExactly(
                        new Beat.Leave(14, "kay", Beat.Side.RIGHT),
                        new Beat.Enter(
                                15,
                                Beat.Side.LEFT,
                                new Storyboard.OnStage("kay", Spot.CENTRE, Posture.SITTING, Mood.WARM, Gesture.MUG)),
                        new Beat.Settle(16, "dean", Posture.STANDING),
                        new Beat.Walk(17, "dean", Spot.RIGHT));
    }

    @Test
    void reads_what_is_shown_beside_the_people() {
        var beats = beats(Boards.story(
                "- show thermometer 8 to 3",
                "- show trail: clock \"Late\", spark \"Row\", door",
                "- trail step 3",
                "- show traffic-light amber",
                "- dean thinks of heart, clock",
                "- shot close on kay push"));

        assertThat(beats)
                .contains(
                        new Beat.Show(14, new Beat.Exhibit.Thermometer(8, 3)),
                        new Beat.TrailStep(16, 3),
                        new Beat.Show(17, new Beat.Exhibit.TrafficLight(Beat.Lamp.AMBER)),
                        new Beat.Think(18, "dean", List.of(Pictogram.HEART, Pictogram.CLOCK)),
                        new Beat.Cut(19, new Shot(Shot.Framing.CLOSE, Optional.of("kay"), Shot.Move.PUSH)));
    }

    @Test
    void keeps_a_comma_inside_quotes() {
        var text = Boards.withBeats("- dean: Yes.").replace("name: Dean", "name: \"Dean, later\"");

        var story = StoryboardReader.read("sample", text).storyboard().orElseThrow();

        assertThat(story.cast().get("dean").name()).isEqualTo("Dean, later");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- dean (wurried): Hello. | did you mean 'worried'?",
                "- bob: Hello. | nobody in the cast is called 'bob'",
                "- pause 60 | a pause is 0.2 to 6 seconds",
                "- dean leaves up | cannot read",
                "- narrator (sad): Hello. | the narrator is never seen",
                "- kay walks to left | dean stands at left already",
                "- kay enters right to centre | kay is on stage already",
                "- kay writes: On my way | in the place phone-screen only",
                "- show thermometer 11 | from 0 to 10",
                "- show trail: heart | 2 to 5 stops",
                "- show trail: heart \"far too many words\", door | one or two short words",
                "- trail step 2 | the trail shown has 0 stops",
                "- dean thinks of hart | did you mean 'heart'?",
                "- sound trombone | no sound is called 'trombone'",
                "- shot close on bob | nobody in the cast is called 'bob'",
                "Hello | expected a list item",
            })
    void refuses_what_cannot_be_played_and_says_where(String beat, String reason) {
        assertThat(faults(Boards.withBeats(beat))).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(Boards.FIRST_LINE);
            assertThat(fault.message()).contains(reason);
        });
    }

    @Test
    void refuses_somebody_who_has_left() {
        assertThat(faults(Boards.withBeats("- kay leaves right", "- kay: Still here.")))
                .containsExactly(new Fault(15, "kay is not on stage here"));
    }

    @Test
    void suggests_the_place_that_was_meant() {
        assertThat(faults(Boards.with("kichen", "dean left", "- dean: Yes.")))
                .anySatisfy(fault ->
                        assertThat(fault.message()).isEqualTo("no place is called 'kichen'; did you mean 'kitchen'?"));
    }

    @Test
    void tells_every_fault_at_once() {
        assertThat(faults(Boards.withBeats("- dean (glum): One.", "- pause long", "- kay: Three.")))
                .extracting(Fault::line)
                .containsExactly(14, 15);
    }

    @Test
    void refuses_a_clip_called_otherwise_than_its_file() {
        assertThat(StoryboardReader.read("other", Boards.withBeats("- dean: Yes."))
                        .faults())
                .containsExactly(new Fault(1, "'clip:' must say other, as the file is called"));
    }

    @Test
    void a_file_cut_off_anywhere_gives_faults_or_a_story_and_never_breaks() {
        var whole = Boards.withBeats("- show trail: clock \"Late\", door", "- dean (sad): Yes.", "- kay leaves left");
        for (int length = 0; length < whole.length(); length++) {
            var cut = whole.substring(0, length);
            assertThatCode(() -> {
                        var reading = StoryboardReader.read("sample", cut);
                        assertThat(reading.storyboard().isPresent())
                                .isEqualTo(reading.faults().isEmpty());
                    })
                    .as("cut after %d characters", length)
                    .doesNotThrowAnyException();
        }
    }

    private static List<Beat> beats(Storyboard story) {
        return story.chapters().getFirst().scenes().getFirst().beats();
    }
}
