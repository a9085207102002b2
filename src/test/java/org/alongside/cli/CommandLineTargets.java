package org.alongside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Toolkits;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.exchange.CsvCaseload;
import org.alongside.exchange.extract.DataPackages;
import org.alongside.exchange.returns.SealedReturns;
import org.alongside.fuzz.Refusal;
import org.alongside.fuzz.Target;
import org.alongside.packs.InstalledToolkits;
import org.alongside.reports.Pages;
import org.alongside.reports.Strokes;
import picocli.CommandLine;

/// The words of a command line, one a line; the file a passphrase comes from; and typed parts of words.
public final class CommandLineTargets {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String WORDS = "seven quiet lanterns by the river";
    /// What would touch files or devices is read and not done.
    private static final List<String> ONLY_READ = List.of(
            "vault", "import", "export", "demo", "print", "clip", "doctor", "-o", "--output", "--vault", "--note");

    private final Path folder;
    private final Rooms rooms;
    private final Surroundings surroundings;

    CommandLineTargets() throws IOException {
        folder = Files.createTempDirectory("words");
        Files.writeString(folder.resolve("passphrase"), WORDS + "\n");
        var door = new DoorInMemory();
        door.create(
                        folder.resolve("vault"),
                        new VaultDoor.NewVault(VaultDoor.Role.PRACTITIONER, "Pat", "", "", "", true, true),
                        Passphrase.of(WORDS.toCharArray()))
                .vault()
                .close();
        Toolkits toolkits = new InstalledToolkits(Path.of("content"));
        rooms = new Rooms(
                () -> door,
                () -> toolkits,
                () -> new Pages(Strokes.ASCII),
                () -> (pdf, printer, title) -> {},
                NoPlayer::new,
                () -> clips -> List.of(),
                CsvCaseload::new,
                SealedReturns::new,
                DataPackages::new,
                () -> opening -> 0,
                CLOCK,
                LONDON);
        surroundings = new Surroundings(folder.resolve("vault"), false, "0.0-test");
    }

    private static final class NoPlayer implements ClipPlayer {
        @Override
        public Availability availability() {
            return new Availability.Missing("No player was found on this computer.");
        }

        @Override
        public Playing play(Clip clip, Consumer<Event> listener) {
            throw new Trouble(Trouble.Sort.NO_PLAYER, "No player was found on this computer.");
        }
    }

    /// All of this room.
    public static List<Target> all() {
        try {
            var targets = new CommandLineTargets();
            return List.of(
                    Target.ofText("command line", Cli.class, examples(), targets::run)
                            .with(words())
                            .upTo(8 * 1024),
                    Target.ofBytes(
                                    "passphrase file",
                                    Passphrases.class,
                                    List.of(
                                            (WORDS + "\n").getBytes(StandardCharsets.UTF_8),
                                            "ŵŷ\r\n".getBytes(StandardCharsets.UTF_8)),
                                    (input, _) -> targets.passphrase(input))
                            .upTo(10_000),
                    Target.ofText(
                                    "days typed in commands",
                                    Words.class,
                                    List.of("22/11/2026", "2026-11-22", "1/2/2026"),
                                    CommandLineTargets::day)
                            .upTo(2_000)
                            .with("+", "-", "/", "999999999", "W", "0"),
                    Target.ofText(
                                    "exercises typed in commands",
                                    Delivered.class,
                                    List.of(
                                            "srt-01",
                                            "srt-01:SCRIPT",
                                            "srt-01:FULL:ABOUT_ME:ACHIEVED",
                                            "srt-01:::ACHIEVED"),
                                    typed -> Delivered.read(typed, ""))
                            .upTo(2_000)
                            .with(":", "FULL", "skipped"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> examples() {
        return Stream.of(
                        "--help",
                        "--version",
                        "person add X123456 --given-name Sam --family-name Price --born 2/3/1990",
                        "person list --json",
                        "person show X123456",
                        "refer X123456 --toolkit skills-for-relationships --sara-partner HIGH --barrier DENIAL",
                        "referral list --format csv",
                        "session log R-7K3M9Q --on 20/11/2026 --minutes 50 --method OFFICE --outcome ATTC --context RAR --delivered srt-01",
                        "report flow --format json",
                        "exercise list",
                        "audit list",
                        "vault init --role practitioner",
                        "export caseload there --no-input --quiet",
                        "report flow -o x.csv",
                        "completion bash")
                .map(line -> line.replace(' ', '\n'))
                .toList();
    }

    /// Over a vault in memory, and no machine but this one's folders.
    Cli cli() {
        return new Cli(rooms, surroundings);
    }

    private static String[] words() {
        var words = new ArrayList<String>();
        Noun.ALL.forEach(noun -> words.add("\n" + noun.word() + "\n"));
        words.addAll(Arrays.asList(
                "\nlist\n",
                "\nadd\n",
                "\nshow\n",
                "\n--\n",
                "\n-\n",
                "\n--today\n",
                "\n--today=9999-12-31\n",
                "\n@x\n",
                "\n@pom.xml\n",
                "\n-h\n",
                "=",
                "\n--no-input",
                "\n--passphrase-file\n",
                "\n--sara-partner=",
                "\n-V",
                "${sys:user.home}",
                "%n",
                "\n\"",
                "X123456",
                "\n--json\n",
                "\n''\n"));
        return words.toArray(String[]::new);
    }

    private void run(String input) throws Refusal {
        var words = Arrays.stream(input.split("\n", -1)).limit(60).toList();
        var err = new ByteArrayOutputStream();
        var streams = new Streams(
                new ByteArrayInputStream((WORDS + "\n").getBytes(StandardCharsets.UTF_8)),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Optional.empty());
        int exit = isSafe(words) ? act(streams, words) : parse(streams, words);
        var said = err.toString(StandardCharsets.UTF_8);
        assertThat(said).doesNotContain("Something in Alongside went wrong");
        assertThat(exit).isBetween(0, 130);
        if (exit != 0 && !said.startsWith("Usage") && said.lines().count() == 1) {
            throw new Refusal(said.strip());
        }
    }

    private static boolean isSafe(List<String> words) {
        return words.stream().noneMatch(word -> ONLY_READ.stream().anyMatch(word::contains))
                && words.stream()
                        .noneMatch(word -> word.startsWith("-") && !word.startsWith("--") && word.contains("o"));
    }

    private int act(Streams streams, List<String> words) {
        var all = new ArrayList<>(words);
        all.addAll(List.of("--passphrase-file", "-"));
        return cli().run(streams, all.toArray(String[]::new));
    }

    private int parse(Streams streams, List<String> words) {
        var work = new Work(rooms, streams, new Globals(), surroundings);
        var errors = new ErrorPrinter(streams, work::vault, "0");
        try {
            Cli.command(work, Noun.named(words.toArray(String[]::new))).parseArgs(words.toArray(String[]::new));
            return 0;
        } catch (CommandLine.ParameterException wrong) {
            return errors.print(wrong);
        }
    }

    private void passphrase(byte[] input) throws IOException {
        var file = folder.resolve("given");
        Files.write(file, input);
        var globals = new Globals();
        var streams = new Streams(new ByteArrayInputStream(input), System.out, System.err, Optional.empty());
        new Passphrases(streams, globals).from(file.toString()).close();
        new Passphrases(streams, globals).from("-").close();
    }

    private static void day(String word) throws Refusal {
        try {
            var day = Words.date(word);
            assertThat(Words.date(day.toString())).isEqualTo(day);
        } catch (CommandLine.TypeConversionException no) {
            throw new Refusal(String.valueOf(no.getMessage()));
        }
    }
}
