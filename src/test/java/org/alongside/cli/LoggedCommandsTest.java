package org.alongside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.Figures;
import org.alongside.app.ClipCheck;
import org.alongside.app.ClipPlayer;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Toolkits;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Circle;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.RowChange;
import org.alongside.exchange.CsvCaseload;
import org.alongside.exchange.extract.DataPackages;
import org.alongside.exchange.returns.SealedReturns;
import org.alongside.packs.InstalledToolkits;
import org.alongside.reports.Pages;
import org.alongside.reports.Strokes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Every command leaves exactly the lines in the s.62 log that `logged-commands.txt` says, and one that says nothing
/// there shows nothing of what the vault holds.
final class LoggedCommandsTest {
    private static final Path TABLE = Path.of("src/test/resources/logged-commands.txt");
    private static final Toolkits TOOLKITS = new InstalledToolkits(Path.of("content"));
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String PASSPHRASE = "seven quiet lanterns by the river";

    /// What the made-up vault holds and no command may say without having logged it.
    private static final List<String> PRIVATE = List.of("Zebedee", "Quillane", "Well, and on time", "one calm moment");

    @TempDir
    private Path folder;

    private final DoorInMemory door = new DoorInMemory();

    /// A command, and what it leaves.
    private record Row(int line, String words, String input, int exit, List<String> lines, boolean saysWhy) {}

    private record Said(int exit, String out, String err) {
        String last() {
            return out.lines().reduce("", (before, after) -> after);
        }
    }

    private static List<Row> table() throws IOException {
        var rows = new ArrayList<Row>();
        var input = new StringBuilder();
        var all = Files.readAllLines(TABLE);
        for (int at = 0; at < all.size(); at++) {
            var line = all.get(at);
            if (line.startsWith("< ")) {
                input.append(line.substring(2)).append('\n');
            } else if (line.startsWith("$ ")) {
                var block = all.subList(at + 1, all.size()).stream()
                        .takeWhile(next -> !next.isBlank())
                        .toList();
                rows.add(row(at + 1, line.substring(2), input.toString(), block));
                input.setLength(0);
                at += block.size();
            }
        }
        return rows;
    }

    private static Row row(int line, String words, String input, List<String> block) {
        int exit = block.stream()
                .filter(next -> next.startsWith("? "))
                .mapToInt(next -> Integer.parseInt(next.substring(2)))
                .findFirst()
                .orElse(0);
        boolean why = block.stream().anyMatch(next -> next.matches("nothing: \\S.*"));
        var lines = block.stream()
                .filter(next -> !next.startsWith("? ") && !next.startsWith("nothing:"))
                .toList();
        return new Row(line, words, input, exit, lines, why);
    }

    @Test
    void every_command_is_in_the_table() throws IOException {
        var rooms = rooms();
        var surroundings = new Surroundings(folder, false, "0.0-test");
        var none = streams("", new ByteArrayOutputStream(), new ByteArrayOutputStream());
        var tree = Cli.command(new Work(rooms, none, new Globals(), surroundings), Noun.ALL);
        var missing = new TreeSet<>(verbs("", tree));
        table().forEach(row -> missing.removeIf(verb -> (row.words() + " ").startsWith(verb + " ")));
        Figures.write(
                "logged_commands",
                new TreeMap<>(Map.of(
                        "commands", (long) verbs("", tree).size(),
                        "rows", (long) table().size())));
        assertThat(missing)
                .as("add each of these commands to %s, and say which lines it leaves in the log", TABLE)
                .isEmpty();
    }

    private static List<String> verbs(String before, CommandLine command) {
        var verbs = new ArrayList<String>();
        command.getSubcommands().forEach((word, sub) -> {
            var name = (before + " " + word).strip();
            if (sub.getCommandSpec().userObject() instanceof Verb) {
                verbs.add(name);
            }
            verbs.addAll(verbs(name, sub));
        });
        return verbs;
    }

    @TestFactory
    Stream<DynamicTest> each_leaves_exactly_these_lines() throws IOException {
        return table().stream().map(row -> DynamicTest.dynamicTest(row.line() + " " + row.words(), () -> leaves(row)));
    }

    private void leaves(Row row) throws IOException {
        var names = sample();
        var record = door.record(folder.resolve("vault"));
        int before = record.changes().size();
        var said = run(row.input(), filled(row.words(), names));
        assertThat(said.exit()).as("%s%n%s", said.out(), said.err()).isEqualTo(row.exit());
        var changes = record.changes().subList(before, record.changes().size());
        assertThat(changes.stream().map(change -> line(record, change)))
                .as("the lines in the log; mend %s if they are right", TABLE)
                .containsExactlyElementsOf(row.lines());
        assertThat(row.lines().isEmpty()).as("says why it logs nothing").isEqualTo(row.saysWhy());
        changes.stream()
                .filter(change -> change.kind() == Kind.ALTERATION)
                .forEach(change -> assertHasOldAndNew(record.changes(), change));
        if (row.lines().isEmpty()) {
            assertThat(said.out() + said.err()).doesNotContain(PRIVATE);
        }
    }

    @TestFactory
    Stream<DynamicTest> what_cannot_be_logged_is_not_shown() throws IOException {
        return table().stream()
                .filter(row -> !row.lines().isEmpty())
                .map(row -> DynamicTest.dynamicTest(row.line() + " " + row.words(), () -> {
                    var names = sample();
                    door.full = true;
                    var said = run(row.input(), filled(row.words(), names));
                    door.full = false;
                    assertThat(said.exit()).isEqualTo(Exit.FAILED);
                    assertThat(said.out()).isEmpty();
                    assertThat(said.err())
                            .matches("Not (saved|shown, as every look is written down first): the disk is"
                                    + " full\\. Free some space\\.\\n");
                    assertThat(names(folder))
                            .as("no file was written but those of the sample")
                            .containsExactlyInAnyOrder("passphrase", "next", "note", "caseload");
                }));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    /// At least one row that it puts or removes stood otherwise before, and the log has both.
    private static void assertHasOldAndNew(List<Change> all, Change alteration) {
        var earlier = all.subList(0, all.indexOf(alteration)).stream()
                .flatMap(change -> change.rows().stream())
                .toList();
        assertThat(alteration.rows()).anyMatch(row -> earlier.stream().anyMatch(old -> isOtherwise(row, old)));
    }

    private static boolean isOtherwise(RowChange now, RowChange before) {
        return before instanceof RowChange.Put was
                && was.id().equals(now.id())
                && !(now instanceof RowChange.Put put && was.row().equals(put.row()));
    }

    private static String line(RecordInMemory record, Change change) {
        var who = change.person()
                .flatMap(record::person)
                .map(person -> person.crn().text())
                .orElse("-");
        var reason = change.reason().isEmpty() ? "" : " (" + Circle.plain(change.reason()) + ")";
        return change.kind() + " " + change.verb() + " " + who + reason;
    }

    /// Two made-up people in a vault, one of them referred and seen once, and files beside it.
    private List<String> sample() throws IOException {
        Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\n");
        Files.writeString(folder.resolve("next"), "eight quiet lanterns by the river\n");
        Files.writeString(folder.resolve("note"), "Well, and on time.\n");
        for (var old : List.of("practice", "new", "vault")) {
            door.forget(folder.resolve(old));
        }
        done("vault init --name Pat");
        done("person add X100001 --given-name Zebedee --family-name Quillane --born 3/2/1990 --sex MALE");
        done("person add X100003 --given-name Ada --family-name Unreferred --sex MALE --born 3/2/1991");
        var ref = done("refer X100001 --toolkit skills-for-relationships --variant female-victims --on 5/1/2026"
                + " --requirement RAR --sara-partner HIGH --barrier DENIAL");
        var session = done("session log " + ref + " --on 12/1/2026 --minutes 50 --method OFFICE --context RAR"
                + " --outcome ATTC --delivered srt-01 --task \"Notice one calm moment\" --due 19/1/2026 --note-file "
                + folder.resolve("note"));
        done("clip flag " + session + " srt-01 STEREOTYPE --by PRACTITIONER");
        done("theme code " + session + " note TIME_MANAGEMENT");
        done("team join age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj --yes");
        var caseload = Files.createDirectories(folder.resolve("caseload"));
        Files.writeString(
                caseload.resolve("people.csv"),
                "crn,given_name,family_name\nX100001,Zebedee,Quillane\nX100008,Bo,New\n");
        Files.writeString(
                caseload.resolve("referrals.csv"),
                "referral_ref,crn,toolkit,edition,referred_on\nR-BROUGHT,X100001,skills-for-relationships,pilot,2025-01-05\n");
        return List.of("$DIR", folder.toString(), "$REF", ref, "$SESSION", session);
    }

    private static String filled(String words, List<String> names) {
        var filled = words;
        for (int at = 0; at < names.size(); at += 2) {
            filled = filled.replace(names.get(at), names.get(at + 1));
        }
        return filled;
    }

    private String done(String words) {
        var said = run("", words);
        assertThat(said.exit()).as("%s: %s", words, said.err()).isZero();
        return said.last();
    }

    private Said run(String input, String line) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        words.addAll(
                Arrays.asList("--passphrase-file", folder.resolve("passphrase").toString()));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(folder.resolve("vault"), false, "0.0-test");
        int exit = new Cli(rooms(), surroundings).run(streams(input, out, err), words.toArray(String[]::new));
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Streams streams(String input, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Optional.empty());
    }

    private Rooms rooms() {
        return new Rooms(
                () -> door,
                () -> TOOLKITS,
                () -> new Pages(Strokes.ASCII),
                () -> (pdf, printer, title) -> {},
                () -> new ClipPlayer() {
                    @Override
                    public Availability availability() {
                        return new Availability.Missing("No player was found on this computer.");
                    }

                    @Override
                    public Playing play(Clip clip, java.util.function.Consumer<Event> listener) {
                        throw new Trouble(Trouble.Sort.NO_PLAYER, "No player was found on this computer.");
                    }
                },
                () -> clips -> clips.stream()
                        .map(clip -> new ClipCheck.Finding(clip, 0, List.of("is not on this disk")))
                        .toList(),
                CsvCaseload::new,
                SealedReturns::new,
                DataPackages::new,
                () -> opening -> 0,
                CLOCK,
                ZoneId.of("Europe/London"));
    }
}
