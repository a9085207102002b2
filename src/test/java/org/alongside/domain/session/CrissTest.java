package org.alongside.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CrissTest {
    @Test
    void writes_the_parts_under_their_headings_in_order() {
        var note = new Criss("", Map.of(Criss.Part.SET_TASKS, "Ring mum.", Criss.Part.CHECK_IN, "Calm today."));
        assertThat(note.text()).isEqualTo("Check in:\nCalm today.\n\nSet tasks:\nRing mum.");
    }

    @Test
    void keeps_a_note_from_elsewhere_whole() {
        var note = Criss.read("Came late.\nTalked about work.");
        assertThat(note.before()).isEqualTo("Came late.\nTalked about work.");
        assertThat(note.parts()).isEmpty();
        assertThat(note.text()).isEqualTo("Came late.\nTalked about work.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\r\n\r\nb", "a\rb", "\r\r\n", "Check in:\rWell.\r\r\nReview:\r\n"})
    void reads_the_same_again_whatever_ended_its_lines(String text) {
        var note = Criss.read(text);
        assertThat(note.text()).doesNotContain("\r");
        assertThat(Criss.read(note.text())).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void reads_back_what_it_wrote(long seed) {
        var random = new Random(seed);
        var parts = new EnumMap<Criss.Part, String>(Criss.Part.class);
        for (var part : Criss.Part.values()) {
            if (random.nextBoolean()) {
                parts.put(part, "words " + random.nextInt(100) + "\n\nmore: " + random.nextInt(100));
            }
        }
        var note = new Criss(random.nextBoolean() ? "before" : "", parts);
        assertThat(Criss.read(note.text())).as("seed %d", seed).isEqualTo(note);
    }
}
