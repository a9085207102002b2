package org.alongside.process;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.alongside.app.CheckTask;
import org.alongside.app.Desk;
import org.alongside.app.Ids;
import org.alongside.app.KeepDraft;
import org.alongside.app.LogSession;
import org.alongside.app.Settings;
import org.alongside.app.Toolkits;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.app.Writer;
import org.alongside.cli.Cli;
import org.alongside.cli.Rooms;
import org.alongside.cli.Streams;
import org.alongside.cli.Surroundings;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.TaskStatus;
import org.alongside.exchange.CsvCaseload;
import org.alongside.exchange.extract.DataPackages;
import org.alongside.exchange.returns.SealedReturns;
import org.alongside.packs.InstalledToolkits;
import org.alongside.reports.Pages;
import org.alongside.reports.Strokes;
import org.alongside.store.Doorkeeper;
import org.alongside.vault.Vaults;

/// A program that does all that one does with a vault, in any order, with a canary in every field that takes text. It
/// says what it did, a line each, and now and then, with the vault open, `pause`; then it waits for a line.
final class CanaryLife {
    static final String CANARY = "Kanarienvogel";
    static final String PASSPHRASE = CANARY + " sings four words";
    static final String OTHER_PASSPHRASE = CANARY + " sings other words";
    static final String PIN = "49172635";
    static final int PAUSE_EVERY = 40;
    private static final int LOOK_EVERY = 6;
    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path vault;
    private final Path out;
    private final Random random;
    private final Doorkeeper door = new Doorkeeper(Vaults.onThisMachine(CLOCK), CLOCK, LONDON);
    private final Toolkits toolkits;
    private final BufferedReader orders;
    private final PrintStream said;
    private Known known = new Known(List.of(), List.of(), List.of());

    private record Known(List<String> crns, List<String> unreferred, List<String> refs) {}

    private CanaryLife(Path folder, Path content, long seed) {
        this.vault = folder.resolve("vault");
        this.out = folder.resolve("out");
        this.random = new Random(seed);
        this.toolkits = new InstalledToolkits(content);
        this.orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        this.said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    /// A folder to live in, the folder of the packs, and a seed; lives until its standard input is closed.
    public static void main(String[] arguments) throws IOException {
        var life = new CanaryLife(Path.of(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[2]));
        life.begin();
        for (int number = 1; ; number++) {
            if (number % LOOK_EVERY == 1) {
                life.known = life.look();
            }
            var what = life.one();
            life.said.println("did " + what);
            if (number % PAUSE_EVERY == 0 && !life.pausedOpen()) {
                return;
            }
        }
    }

    private void begin() {
        if (door.exists(vault)) {
            back(); // refused where it was not killed with the other passphrase
            return;
        }
        var wishes = new NewVault(Role.PRACTITIONER, CANARY, CANARY, CANARY, CANARY, true, true);
        try (var words = passphrase()) {
            var made = door.create(vault, wishes, words);
            made.vault().close();
            said.println("code " + made.recoveryCode());
        }
    }

    /// With the vault open and something just written.
    private boolean pausedOpen() {
        return atDesk(desk -> {
            new KeepDraft(desk).keep(Optional.empty(), "open", CANARY + random.nextInt());
            said.println("pause");
            try {
                return orders.readLine() != null;
            } catch (IOException gone) {
                return false;
            }
        });
    }

    private static Passphrase passphrase() {
        return Passphrase.of(PASSPHRASE.toCharArray());
    }

    private <T> T atDesk(java.util.function.Function<Desk, T> work) {
        try (var words = passphrase();
                var open = door.open(vault, words)) {
            return work.apply(
                    new Desk(CANARY, CLOCK, LONDON, Ids.secure(CLOCK), open.records(), open.keeper(), toolkits));
        }
    }

    private String did(String what, Consumer<Desk> work) {
        return atDesk(desk -> {
            work.accept(desk);
            return what + " 0";
        });
    }

    private String one() throws IOException {
        return switch (random.nextInt(28)) {
            case 0, 1, 2 -> add();
            case 3 ->
                run("edit", "person edit " + crn() + " --given-name " + sung("g") + " --support-needs " + sung("s"));
            case 4, 5 -> refer();
            case 6 -> run("move", "referral status " + ref() + " PAUSED --reason " + sung("r"));
            case 7, 8, 9 -> log();
            case 10 -> answers();
            case 11 -> did("check", this::check);
            case 12 ->
                did("draft", desk -> new KeepDraft(desk).keep(Optional.empty(), "f" + random.nextInt(3), sung("d")));
            case 13 -> did("discard", desk -> new KeepDraft(desk).discard(Optional.empty(), "f" + random.nextInt(3)));
            case 14 -> did("setting", this::setting);
            case 15 -> run("list", "person list --json --find " + CANARY);
            case 16 -> run("show", "referral show " + ref());
            case 17 -> run("report", "report caseload --format html");
            case 18 -> run("print", "print completion " + ref() + " -o " + out.resolve("completion.pdf"));
            case 19 -> exported();
            case 20 -> refused();
            case 21 -> fault();
            case 22 -> keys();
            case 24 -> run("hold", "person hold " + crn() + " --reason " + sung("inquest"));
            case 25 -> run("erase", "person erase " + crn() + " --reason REQUESTED --even-open --yes");
            case 26 -> run("audit", "audit list");
            case 27 -> run("settings", "settings set team " + sung("team"));
            default -> random.nextBoolean() ? end() : spoilt();
        };
    }

    private String sung(String field) {
        return CANARY + field + random.nextInt(1000);
    }

    private String add() {
        return run(
                "add",
                "person add X" + (100_000 + random.nextInt(900_000)) + " --given-name " + sung("given")
                        + " --family-name " + sung("family") + " --born 3/2/1990 --sex MALE --support-needs "
                        + sung("needs"));
    }

    private String crn() {
        return known.crns().isEmpty()
                ? "X000001"
                : known.crns().get(random.nextInt(known.crns().size()));
    }

    private String ref() {
        return known.refs().isEmpty() ? "R-NOBODY" : known.refs().getFirst();
    }

    /// Looked up now and then: each opening costs, and a reference that stands no more is a refusal that counts too.
    private Known look() {
        return atDesk(desk -> new Known(
                desk.records().people().stream()
                        .map(person -> person.crn().text())
                        .toList(),
                desk.records().people().stream()
                        .filter(person -> desk.records().casesOf(person.id()).isEmpty())
                        .map(person -> person.crn().text())
                        .toList(),
                desk.records().cases().stream()
                        .map(Case::referral)
                        .filter(referral -> !referral.isOver())
                        .map(referral -> referral.ref())
                        .toList()));
    }

    private String refer() {
        var crn = known.unreferred().isEmpty() ? "X000001" : known.unreferred().getLast();
        return run(
                "refer",
                "refer " + crn + " --toolkit skills-for-relationships --variant female-victims --on 1/9/2026"
                        + " --requirement RAR --sara-partner HIGH --barrier DENIAL --reason " + sung("because"));
    }

    private String log() {
        return run(
                "log",
                "session log " + ref() + " --on " + TODAY.minusDays(random.nextInt(60)) + " --minutes 40 --method PHONE"
                        + " --method-reason " + sung("snow") + " --context RAR --outcome ATTC --delivered srt-0"
                        + (1 + random.nextInt(8)) + " --note-file - --sensitive --task " + sung("task"),
                "Check in:\n" + sung("note") + "\n");
    }

    private String answers() {
        var used = new SessionDraft.Used(
                "srt-0" + (1 + random.nextInt(8)),
                Shown.FULL,
                Optional.of(90),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sung("chosen"),
                List.of(new SessionDraft.Said("p1", sung("answer")), new SessionDraft.Said("p2", CANARY.repeat(500))));
        var draft = new SessionDraft(
                Optional.empty(),
                TODAY.minusDays(random.nextInt(60)),
                Optional.of(LocalTime.of(9, 0)),
                Optional.of(45),
                Optional.of(Method.OFFICE),
                "",
                Optional.of(SessionContext.RAR),
                Optional.empty(),
                Optional.of(Outcome.ATTC),
                Optional.empty(),
                Optional.empty(),
                new SessionNote(sung("note"), true),
                List.of(used),
                List.of(new SessionDraft.NewTask(sung("task"), "", Optional.of(TODAY))),
                List.of(new SessionDraft.Score(AnsweredBy.PERSON, "HEARD", 7)),
                Optional.of(new SessionDraft.Next(TODAY.plusDays(7), Optional.empty())));
        return did("answers", desk -> new LogSession(desk).log(ref(), draft));
    }

    private void check(Desk desk) {
        for (var one : desk.records().cases()) {
            for (var task : one.tasks()) {
                if (task.status() == TaskStatus.SET) {
                    new CheckTask(desk).check(one.person(), task, TaskStatus.PARTLY, sung("words"));
                    return;
                }
            }
        }
    }

    private void setting(Desk desk) {
        Settings.set(desk, Settings.SHIELD_PIN, "00ff:" + PIN);
        Settings.set(desk, Settings.TEAM, sung("team"));
        Settings.set(desk, Settings.MARKING, sung("marking"));
    }

    private String exported() throws IOException {
        var folder = out.resolve("caseload");
        run("export", "export caseload " + folder);
        var people = folder.resolve("people.csv");
        if (Files.exists(people)) {
            Files.writeString(people, Files.readString(people).replace("needs", "kneads"));
        }
        return run("import", "import caseload " + folder);
    }

    private String refused() {
        return switch (random.nextInt(3)) {
            case 0 -> run("twin", "person add " + crn() + " --given-name " + sung("twin"));
            case 1 -> run("early", "session log " + ref() + " --on 1/1/2020 --outcome ATTC --task " + sung("early"));
            default -> said("guess", List.of("person", "list"), CANARY + " guesses wrong\n", false);
        };
    }

    /// A fault of the program whose own words hold what someone typed.
    private String fault() {
        return said("fault", List.of("person", "list"), PASSPHRASE + "\n", true);
    }

    private String keys() {
        var changed = said(
                "passphrase",
                List.of("vault", "passphrase", "--new-passphrase-file", "-"),
                PASSPHRASE + "\n" + OTHER_PASSPHRASE + "\n",
                false);
        back();
        return switch (random.nextInt(3)) {
            case 0 -> changed;
            case 1 -> run("rebuild", "vault rebuild");
            default ->
                said(
                        "rekey",
                        List.of("vault", "rekey", "--new-passphrase-file", "-"),
                        PASSPHRASE + "\n" + PASSPHRASE + "\n",
                        false);
        };
    }

    private void back() {
        said(
                "back",
                List.of("vault", "passphrase", "--new-passphrase-file", "-"),
                OTHER_PASSPHRASE + "\n" + PASSPHRASE + "\n",
                false);
    }

    private String end() {
        return run("end", "referral end " + ref() + " --reason DECLINED --on 22/11/2026 --comment " + sung("comment"));
    }

    /// Something gets at the index between two openings.
    private String spoilt() throws IOException {
        Files.write(vault.resolve("index/alongside.mv.db"), new byte[10]);
        return run("healed", "audit list");
    }

    private String run(String what, String line) {
        return run(what, line, "");
    }

    private String run(String what, String line, String input) {
        return said(what, List.of(line.split(" ")), PASSPHRASE + "\n" + input, false);
    }

    private String said(String what, List<String> line, String input, boolean faulty) {
        var words = new ArrayList<>(line);
        words.addAll(List.of("--passphrase-file", "-"));
        var all = new ByteArrayOutputStream();
        var print = new PrintStream(all, true, StandardCharsets.UTF_8);
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exit = new Cli(rooms(faulty), new Surroundings(vault, false, "0.0-test"))
                .run(new Streams(in, print, print, Optional.empty()), words.toArray(String[]::new));
        CODE.matcher(all.toString(StandardCharsets.UTF_8))
                .results()
                .forEach(code -> said.println("code " + code.group()));
        return what + " " + exit;
    }

    private Rooms rooms(boolean faulty) {
        var pages = new Pages(Strokes.ASCII);
        return new Rooms(
                () -> door,
                () -> toolkits,
                () -> faulty ? new FaultyWriter() : pages,
                () -> (pdf, printer, title) -> {},
                () -> {
                    throw new IllegalStateException();
                },
                () -> {
                    throw new IllegalStateException();
                },
                CsvCaseload::new,
                SealedReturns::new,
                DataPackages::new,
                () -> opening -> 0,
                CLOCK,
                LONDON);
    }

    private static final class FaultyWriter implements Writer {
        @Override
        public byte[] write(org.alongside.app.Report report, Format format, String marking, String printed) {
            throw new UncheckedIOException(CANARY, new IOException(new Trouble(Trouble.Sort.FAILED, CANARY)));
        }

        @Override
        public byte[] write(Document document, Format format) {
            throw new IllegalStateException(CANARY);
        }

        @Override
        public String svg(Block.Picture picture) {
            throw new IllegalStateException(CANARY);
        }
    }
}
