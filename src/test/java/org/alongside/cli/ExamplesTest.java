package org.alongside.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// Whoever pastes an example must not be told that they used the command wrongly.
final class ExamplesTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static final Surroundings NOWHERE = new Surroundings(Path.of("nowhere"), false, "0.0-test");

    @SuppressWarnings("TypeParameterUnusedInFormals") // stands for any room
    private static <T> T shut() {
        throw new AssertionError("no room is needed to read an example");
    }

    private static Rooms rooms() {
        return new Rooms(
                ExamplesTest::shut,
                ExamplesTest::shut,
                ExamplesTest::shut,
                ExamplesTest::shut,
                ExamplesTest::shut,
                ExamplesTest::shut,
                ExamplesTest::shut,
                ExamplesTest::shut,
                ExamplesTest::shut,
                ExamplesTest::shut,
                InstantSource.system(),
                ZoneOffset.UTC);
    }

    private static CommandLine whole() {
        return Cli.command(new Work(rooms(), into(new ByteArrayOutputStream()), new Globals(), NOWHERE), Noun.ALL);
    }

    private static Streams into(ByteArrayOutputStream out) {
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Streams(new ByteArrayInputStream(new byte[0]), print, print, Optional.empty());
    }

    private static String help(String name) {
        var out = new ByteArrayOutputStream();
        var words = new ArrayList<>(List.of(name.split(" ", -1)));
        words.removeFirst();
        words.add("--help");
        assertThat(new Cli(rooms(), NOWHERE).run(into(out), words.toArray(String[]::new)))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> names(CommandLine command) {
        var names = new ArrayList<String>();
        names.add(command.getCommandSpec().qualifiedName(" "));
        command.getSubcommands().values().forEach(sub -> names.addAll(names(sub)));
        return names;
    }

    private static List<String> examples(String help) {
        return help.replaceAll("\\\\\\s*\\n\\s*", "")
                .lines()
                .map(String::strip)
                .map(line -> line.replaceAll("^source <\\((.*)\\)$", "$1").replaceAll("  +.*$", ""))
                .filter(line -> line.startsWith("alongside"))
                .toList();
    }

    private static String[] words(String example) {
        var words = WORD.matcher(example)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .skip(1);
        return words.toArray(String[]::new);
    }

    @Test
    void every_help_has_its_examples_before_its_options_and_each_is_well_formed() {
        var names = names(whole());
        assertThat(names).hasSizeGreaterThan(40);
        for (var name : names) {
            var help = help(name);
            assertThat(help.indexOf("Examples:")).as(name).isBetween(0, help.indexOf("Options:"));
            assertThat(examples(help))
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(example -> assertThatCode(() -> whole().parseArgs(words(example)))
                            .doesNotThrowAnyException());
        }
    }
}
