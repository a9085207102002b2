package org.alongside.domain.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.alongside.domain.Decision;
import org.alongside.domain.toolkit.Captions.Chapter;
import org.alongside.domain.toolkit.Captions.Cue;
import org.alongside.domain.toolkit.Captions.Turn;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaptionsTest {
    private static final String SMALL = """
            WEBVTT - a whole small file

            STYLE
            ::cue { color: red }

            NOTE chapter: Home late

            1
            00:01.500 --> 00:03.000 line:90% align:start
            <v Kay>You said <i>seven</i>. I rang you twice.</v>

            NOTE a remark that is nobody's business
            over two lines

            00:00:03.000 --> 00:00:05.250
            <v.loud Dean &amp; Co>I was at work!
            What do you want me to do?

            NOTE chapter: Saying it again

            second-id
            01:00:00.000 --> 01:00:01.000
            It is 8 &lt; 9.
            """;

    private static Captions read(String text) {
        return switch (Captions.parse(text)) {
            case Decision.Keep<Captions>(Captions captions) -> captions;
            case Decision.Refuse<Captions> refuse -> Assertions.fail(refuse.sentence("The captions"));
        };
    }

    private static List<Cue> cuesOf(String text) {
        return read("WEBVTT\n\n00:01.000 --> 00:02.000\n" + text).cues();
    }

    @Test
    void reads_cues_speakers_and_chapters() {
        var captions = read(SMALL);
        assertThat(captions.cues())
                .containsExactly(
                        new Cue(1_500, 3_000, "Kay", "You said seven. I rang you twice."),
                        new Cue(3_000, 5_250, "Dean & Co", "I was at work!\nWhat do you want me to do?"),
                        new Cue(3_600_000, 3_601_000, "", "It is 8 < 9."));
        assertThat(captions.chapters())
                .containsExactly(new Chapter("Home late", 1_500), new Chapter("Saying it again", 3_600_000));
        assertThat(captions.faults()).isEmpty();
        assertThat(captions.endsAtMillis()).isEqualTo(3_601_000);
    }

    @Test
    void reads_the_same_with_every_kind_of_line_break_and_a_byte_order_mark() {
        assertThat(read("\uFEFF" + SMALL)).isEqualTo(read(SMALL));
        assertThat(read(SMALL.replace("\n", "\r\n"))).isEqualTo(read(SMALL));
        assertThat(read(SMALL.replace('\n', '\r'))).isEqualTo(read(SMALL));
    }

    @Test
    void knows_what_is_said_and_in_which_chapter() {
        var captions = read(SMALL);
        assertThat(captions.at(1_499)).isEmpty();
        assertThat(captions.at(1_500)).extracting(Cue::speaker).containsExactly("Kay");
        assertThat(captions.at(3_000)).extracting(Cue::speaker).containsExactly("Dean & Co");
        assertThat(captions.at(5_250)).isEmpty();
        assertThat(captions.chapterAt(0)).isEmpty();
        assertThat(captions.chapterAt(4_000)).isEqualTo("Home late");
        assertThat(captions.chapterAt(Long.MAX_VALUE)).isEqualTo("Saying it again");
    }

    @Test
    void joins_one_speakers_cues_until_another_speaks_or_a_chapter_begins() {
        var captions = read("""
                WEBVTT

                00:01.000 --> 00:02.000
                <v Kay>You said

                00:02.000 --> 00:03.000
                <v Kay>seven.

                00:03.000 --> 00:04.000
                <v Dean>I know.

                NOTE chapter: Later

                00:05.000 --> 00:06.000
                <v Dean>I am
                sorry.
                """);
        assertThat(captions.turns())
                .containsExactly(
                        new Turn(1_000, 3_000, "Kay", "You said seven."),
                        new Turn(3_000, 4_000, "Dean", "I know."),
                        new Turn(5_000, 6_000, "Dean", "I am sorry."));
    }

    @Test
    void parts_two_voices_in_one_cue() {
        assertThat(cuesOf("<v Kay>Seven?</v> <v Dean>Eight."))
                .containsExactly(new Cue(1_000, 2_000, "Kay", "Seven?"), new Cue(1_000, 2_000, "Dean", "Eight."));
    }

    @Test
    void keeps_what_only_looks_like_a_tag_or_an_entity() {
        assertThat(cuesOf("1 < 2 & 3 &unknown; <")).extracting(Cue::text).containsExactly("1 < 2 & 3 &unknown; <");
        assertThat(cuesOf("<b>one</b><00:01.200> two")).extracting(Cue::text).containsExactly("one two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:01.000 -> 00:02.000",
                "00:01.000 -->",
                "--> 00:02.000",
                "00:61.000 --> 00:62.000",
                "00:02.000 --> 00:01.000",
                "00:01.000 --> 00:01.000",
                "9999:00:00.000 --> 9999:00:01.000",
                "-1:00:00.000 --> 00:01.000",
                "00:01,000 --> 00:02,000"
            })
    void passes_over_a_cue_whose_times_make_no_sense_and_says_where(String times) {
        var captions = read("WEBVTT\n\n" + times + "\nLost\n\n00:03.000 --> 00:04.000\nKept\n");
        assertThat(captions.cues()).extracting(Cue::text).containsExactly("Kept");
        assertThat(captions.faults()).hasSize(1).first().asString().startsWith("line 3: ");
    }

    @Test
    void says_where_nothing_is_said() {
        assertThat(read("WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>\n").faults())
                .containsExactly("line 3: nothing is said in this cue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "WEBVTTX", "webvtt", " WEBVTT", "1\n00:00:01,000 --> 00:00:02,000\nSubRip\n"})
    void refuses_what_is_not_webvtt(String text) {
        assertThat(Captions.parse(text)).isInstanceOf(Decision.Refuse.class);
    }

    @Test
    void refuses_what_is_too_long_and_bounds_the_rest() {
        assertThat(Captions.parse("WEBVTT\n" + "x".repeat(Captions.MOST_CHARACTERS)))
                .isInstanceOf(Decision.Refuse.class);
        var many = read("WEBVTT\n\n" + "00:01.000 --> 00:02.000\na\n\n".repeat(Captions.MOST_CUES + 10));
        assertThat(many.cues()).hasSize(Captions.MOST_CUES);
        assertThat(many.faults()).hasSize(1);
        var bad = read("WEBVTT\n\n" + "00:01.000 --> never\na\n\n".repeat(1_000));
        assertThat(bad.faults()).hasSize(Captions.MOST_FAULTS);
        assertThat(cuesOf("a".repeat(100_000)).getFirst().text()).hasSize(Captions.MOST_CUE_CHARACTERS);
    }

    @Test
    void stays_quick_on_what_is_made_to_be_slow() {
        for (var spiteful : List.of("<", "&", "<v ", "-->", "\n", "NOTE chapter: x\n\n", "a\n\n", "00:01.000 --> ")) {
            var text = "WEBVTT\n\n" + spiteful.repeat((Captions.MOST_CHARACTERS - 10) / spiteful.length());
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> soundOrRefused(text), spiteful);
        }
    }

    @Test
    void survives_being_cut_at_every_byte() {
        var bytes = SMALL.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            soundOrRefused(new String(bytes, 0, length, StandardCharsets.UTF_8));
        }
    }

    @Test
    void survives_every_single_flipped_bit() {
        var bytes = SMALL.getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            soundOrRefused(new String(bytes, StandardCharsets.UTF_8));
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 20_261_122})
    void survives_noise(long seed) {
        var random = new Random(seed);
        var pieces = List.of(
                "\n",
                "\n\n",
                "WEBVTT",
                "NOTE",
                " chapter: ",
                "-->",
                "00:01.000",
                "99:59.999",
                "<",
                ">",
                "<v ",
                "</v>",
                "&amp;",
                "&",
                "\u0000",
                "\uD800",
                "\u202E",
                "word",
                " ",
                ":",
                ".",
                "9".repeat(40));
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder("WEBVTT\n\n");
            for (int piece = 0; piece < random.nextInt(60); piece++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            soundOrRefused(text.toString());
        }
    }

    /// Whatever comes in, what comes out keeps its word.
    private static void soundOrRefused(String text) {
        if (Captions.parse(text) instanceof Decision.Keep<Captions>(Captions captions)) {
            assertThat(captions.cues()).hasSizeLessThanOrEqualTo(2 * Captions.MOST_CUES);
            assertThat(captions.cues())
                    .isSortedAccordingTo((a, b) -> Long.compare(a.startsAtMillis(), b.startsAtMillis()));
            assertThat(captions.cues())
                    .allMatch(cue -> !cue.text().isBlank()
                            && cue.text().length() <= Captions.MOST_CUE_CHARACTERS
                            && cue.speaker().length() <= 60);
            assertThat(captions.turns())
                    .hasSizeLessThanOrEqualTo(captions.cues().size());
        }
    }
}
