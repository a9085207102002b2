package org.alongside.studio.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.alongside.studio.sound.Mouth;
import org.alongside.studio.sound.Spoken;
import org.alongside.studio.sound.Wave;
import org.junit.jupiter.api.Test;

class CaptionsTest {

    private static Spoken spoken(Spoken.Phrase... phrases) {
        var wave = Wave.silence(10);
        return new Spoken(wave, Mouth.of(wave), List.of(phrases));
    }

    @Test
    void a_short_sentence_is_one_cue_while_it_is_spoken() {
        var cues = Captions.of(spoken(new Spoken.Phrase("I should have rung.", 0.5, 2)), "Dean", 30);

        assertThat(cues).containsExactly(new Timeline.Cue(30.5, 32.3, "Dean", "I should have rung."));
    }

    @Test
    void a_long_sentence_is_cut_so_that_no_line_is_too_long_and_no_word_is_lost() {
        var sentence = "When I walked back in after that long shift, tired and hungry and late again, I saw her face"
                + " and I knew that I had to say something kinder than the first thing in my head.";

        var cues = Captions.of(spoken(new Spoken.Phrase(sentence, 0, 9)), "Dean", 0);

        assertThat(cues).hasSizeGreaterThan(1).allSatisfy(cue -> {
            assertThat(cue.text().lines().count()).isLessThanOrEqualTo(2);
            assertThat(cue.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(50));
        });
        assertThat(cues.stream().map(cue -> cue.text().replace('\n', ' ')).collect(Collectors.joining(" ")))
                .isEqualTo(sentence);
        for (int i = 1; i < cues.size(); i++) {
            assertThat(cues.get(i).from()).isEqualTo(cues.get(i - 1).to());
        }
    }
}
