package org.alongside.studio.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.alongside.studio.timing.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The document, the code and the storyboards that we ship say the same.
class StoryboardFormatTest {
    private static final Path DOCUMENT = Path.of("src/docs/formats/storyboard.md");
    private static final String ENDING = ".storyboard.md";

    @Test
    void the_sample_in_the_document_can_be_played() throws IOException {
        var text = Files.readString(DOCUMENT);
        int from = text.indexOf("```markdown\n") + "```markdown\n".length();
        var sample = text.substring(from, text.indexOf("```", from));

        assertThat(StoryboardReader.read("sample.kettle", sample).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Place.class,
                Light.class,
                Weather.class,
                Mood.class,
                Gesture.class,
                Voice.class,
                Effect.class,
                Pictogram.class,
                Spot.class,
                Posture.class,
                Pace.class,
                Pitch.class,
                Figure.class,
                Age.class,
                Build.class,
                Skin.class,
                HairStyle.class,
                HairColour.class,
                FaceHair.class,
                HeadWear.class,
                Garment.class,
                Dye.class,
                Shot.Framing.class,
                Shot.Move.class,
                Beat.Lamp.class
            })
    void every_word_of_the_code_stands_in_the_document(Class<? extends Enum<?>> kind) throws IOException {
        var text = Files.readString(DOCUMENT);

        assertThat(Arrays.stream(kind.getEnumConstants()).map(word -> "`" + Words.of(word) + "`"))
                .allSatisfy(word -> assertThat(text).contains(word));
    }

    static Stream<Path> shipped() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_storyboard_we_ship_can_be_played_and_has_a_fitting_length(Path file) throws IOException {
        var name = file.getFileName().toString();
        var reading = StoryboardReader.read(name.substring(0, name.length() - ENDING.length()), Files.readString(file));

        assertThat(reading.faults()).isEmpty();
        assertThat(Estimate.seconds(reading.storyboard().orElseThrow())).isBetween(60.0, 150.0);
    }
}
