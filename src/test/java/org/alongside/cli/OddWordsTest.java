package org.alongside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What fuzzing found in the words of a command line.
final class OddWordsTest {
    private Cli cli;

    @BeforeEach
    void open() throws IOException {
        cli = new CommandLineTargets().cli();
    }

    private String says(int exit, String... words) {
        var err = new ByteArrayOutputStream();
        var streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Optional.empty());
        assertThat(cli.run(streams, words)).as(Arrays.toString(words)).isEqualTo(exit);
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WORD",
                "person,WORD",
                "person,list,WORD",
                "person,list,--WORD",
                "person,list,--WORD=x",
                "person,list,--json=WORD"
            })
    void a_word_of_any_length_is_told_back_in_short(String line) {
        var words = line.replace("WORD", "w".repeat(100_000)).split(",", -1);
        assertThat(says(Exit.REFUSED, words)).hasSizeLessThan(300).contains("Nothing was changed.");
    }

    @Test
    void a_word_that_begins_with_an_at_sign_is_a_word_and_not_a_file_to_be_read() {
        assertThat(says(Exit.REFUSED, "person", "@/dev/zero")).startsWith("@/dev/zero is not a command here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person,list,--passphrase-file,a\0b",
                "person,list,--vault,a\0b",
                "person,list,--today,1/1/+99999",
                "person,list,--today,1/1/0026",
                "person,list,--today,+999999999-01-01"
            })
    void what_no_file_and_no_day_can_be_is_refused_in_words(String line) {
        assertThat(says(Exit.REFUSED, line.split(",", -1)))
                .hasSizeLessThan(200)
                .contains("Nothing was changed.")
                .doesNotContain("Exception");
    }
}
