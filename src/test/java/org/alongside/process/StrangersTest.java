package org.alongside.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.Effort;
import org.alongside.app.Desk;
import org.alongside.app.Ids;
import org.alongside.app.KeepPerson;
import org.alongside.app.Toolkits;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.Required;
import org.alongside.contracts.Sample;
import org.alongside.domain.Passphrase;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.PersonRows;
import org.alongside.packs.InstalledToolkits;
import org.alongside.store.Doorkeeper;
import org.alongside.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The real program, started by the real launcher in a real terminal, with someone on the screen: what another program
/// of the same user can get out of it, and what it leaves behind when it is killed.
@EnabledOnOs(value = OS.LINUX, disabledReason = "looks into /proc")
final class StrangersTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CANARY = "Kanarienvogel";
    private static final String PASSPHRASE = CANARY + " sings four words";
    private static final String NAME = "Dora " + CANARY;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    @TempDir
    private Path folder;

    private long pid;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        Required.program("tmux");
        for (var name : List.of("cwd", "tmp")) {
            Files.createDirectories(folder.resolve(name));
        }
        fill();
        Launcher.running(folder.resolve("program"), folder.resolve("tmp"));
        tmux("new-session", "-d", "-x", "80", "-y", "24", "bash --norc --noprofile");
        type("cd " + folder.resolve("cwd") + "; ulimit -Sc unlimited; umask 022; PS1=ready; clear");
        press("Enter");
        type("JAVA_HOME=" + folder.resolve("program/jdk") + " bash " + folder.resolve("program/home/bin/alongside")
                + " --vault " + folder.resolve("vault") + " 2>../errors & fg");
        press("Enter");
        sees("Passphrase");
        type(PASSPHRASE);
        press("Enter");
        sees("Today");
        press("p");
        sees(NAME);
        pid = Long.parseLong(Files.readString(folder.resolve("tmp/pid")).strip());
        assertThat(ProcessHandle.of(pid)).isPresent();
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        tmux("kill-server");
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    private void fill() {
        var door = new Doorkeeper(Vaults.onThisMachine(CLOCK), CLOCK, ZoneOffset.UTC);
        Toolkits toolkits = new InstalledToolkits(Path.of("content"));
        var wishes = new NewVault(Role.PRACTITIONER, CANARY, "", "", "", true, true);
        try (var words = Passphrase.of(PASSPHRASE.toCharArray());
                var open = door.create(folder.resolve("vault"), wishes, words).vault()) {
            var ids = Ids.secure(CLOCK);
            var desk = new Desk(CANARY, CLOCK, ZoneOffset.UTC, ids, open.records(), open.keeper(), toolkits);
            new KeepPerson(desk)
                    .add(new Person(
                            ids.next(),
                            new Crn("X100001"),
                            "Dora",
                            CANARY,
                            Optional.empty(),
                            Optional.empty(),
                            "en",
                            ""));
        }
    }

    @Test
    void nobody_attaches_dumps_or_asks_for_threads() throws IOException, InterruptedException {
        assertThatThrownBy(() -> VirtualMachine.attach(String.valueOf(pid))).isInstanceOf(Exception.class);
        var dump = folder.resolve("tmp/dump.hprof");
        for (var command : List.of(
                List.of("jcmd", String.valueOf(pid), "GC.heap_dump", dump.toString()),
                List.of("jcmd", String.valueOf(pid), "Thread.print"),
                List.of("jcmd", String.valueOf(pid), "VM.system_properties"),
                List.of("jmap", "-dump:file=" + dump, String.valueOf(pid)),
                List.of("jstack", String.valueOf(pid)))) {
            var ran = run(command);
            assertThat(ran.exit()).as("%s said %s", command, ran.said()).isNotZero();
            assertThat(new Sweep(List.of(CANARY)).in(ran.said().getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
        var before = screen();
        signal("QUIT");
        press("F9");
        await("the shield", screen -> !screen.contains(CANARY));
        press("Enter");
        sees(NAME);
        assertThat(screen()).isEqualTo(before).doesNotContain("java.lang.Thread");
        assertThat(ProcessHandle.of(pid)).isPresent();
        assertClean();
    }

    @Test
    void the_system_tells_nobody_who_is_on_the_screen() throws IOException, InterruptedException {
        var sweep = new Sweep(List.of(CANARY));
        for (var name : List.of("cmdline", "environ", "comm")) {
            assertThat(sweep.in(Files.readAllBytes(Path.of("/proc", String.valueOf(pid), name))))
                    .as(name)
                    .isEmpty();
        }
        assertThat(tmux("display-message", "-p", "#{pane_title} #{window_name} #{pane_current_path}"))
                .doesNotContainIgnoringCase(CANARY);
        assertThat(Path.of("/tmp", "hsperfdata_" + System.getProperty("user.name"), String.valueOf(pid)))
                .doesNotExist();
        assertClean();
    }

    private static List<String> signals() {
        return List.of("SEGV", "ABRT", "KILL", "TERM", "BUS", "ILL", "FPE", "HUP", "XCPU")
                .subList(0, Effort.of(3, 9, 9));
    }

    @ParameterizedTest
    @MethodSource("signals")
    void a_killed_program_leaves_nothing_to_read(String signal) throws IOException, InterruptedException {
        press("a");
        sees("Given name");
        press("Tab");
        type("Draft" + CANARY);
        sees("Draft" + CANARY);
        signal(signal);
        if (signal.equals("SEGV") || signal.equals("ABRT") || signal.equals("KILL") || signal.equals("TERM")) {
            assertThat(gone()).as("it ends").isTrue();
        }
        tmux("kill-server");
        assertThat(gone()).isTrue();
        assertClean();
        try (var files = Files.list(folder.resolve("cwd"))) {
            assertThat(files).as("no core, no crash file").isEmpty();
        }
        try (var all = Files.walk(folder.resolve("tmp"))) {
            assertThat(all.filter(Files::isRegularFile))
                    .as("in the temp folder only what the test put there")
                    .containsExactly(folder.resolve("tmp/pid"));
        }
    }

    /// The launcher's own program with too little memory for what it is asked.
    @Test
    void a_program_out_of_memory_leaves_no_dump() throws IOException, InterruptedException {
        press("C-q");
        assertThat(gone()).isTrue();
        crowd();
        Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\n");
        assertThat(list("")).as("with the memory it usually has").isZero();
        assertThat(list("-Xms8m -Xmx24m")).isEqualTo(1);
        try (var faults = Files.list(folder.resolve("vault/faults"))) {
            assertThat(faults.toList())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault).content().contains("OutOfMemoryError"));
        }
        assertThat(Files.readString(folder.resolve("errors")).lines()).hasSize(1);
        assertThat(folder.resolve("cwd")).isEmptyDirectory();
        assertClean();
    }

    private int list(String memory) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        "bash",
                        folder.resolve("program/home/bin/alongside").toString(),
                        "person",
                        "list",
                        "--json",
                        "--vault",
                        folder.resolve("vault").toString(),
                        "--passphrase-file",
                        folder.resolve("passphrase").toString())
                .directory(folder.resolve("cwd").toFile())
                .redirectError(folder.resolve("errors").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", folder.resolve("program/jdk").toString());
        builder.environment().put("LESS_MEMORY", memory);
        return builder.start().waitFor();
    }

    private void crowd() {
        var door = new Doorkeeper(Vaults.onThisMachine(CLOCK), CLOCK, ZoneOffset.UTC);
        var ids = Ids.secure(CLOCK);
        try (var words = Passphrase.of(PASSPHRASE.toCharArray());
                var open = door.open(folder.resolve("vault"), words)) {
            var changes = new ArrayList<Change>();
            for (int number = 200_000; number < 201_500; number++) {
                var person = new Person(
                        ids.next(),
                        new Crn("X" + number),
                        "Given",
                        CANARY + number,
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        CANARY.repeat(200));
                changes.add(Sample.put(person, PersonRows.of(person)));
            }
            open.keeper().keepAll(changes);
        }
    }

    private boolean gone() throws InterruptedException {
        var handle = ProcessHandle.of(pid);
        try {
            return handle.isEmpty() || handle.get().onExit().get(30, TimeUnit.SECONDS) != null;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException stays) {
            return false;
        }
    }

    /// Nothing of what was on the screen is in any file of vault, working folder, temp folder or error stream, nor in a
    /// file of the machine's temp folder that bears the program's number.
    private void assertClean() throws IOException {
        var sweep = new Sweep(List.of(CANARY));
        for (var name : List.of("vault", "cwd", "tmp", "errors", "program")) {
            assertThat(sweep.leaks(folder.resolve(name))).as(name).isEmpty();
        }
        assertThat(sweep.files()).isGreaterThan(5);
        try (var top = Files.list(Path.of("/tmp"))) {
            assertThat(top.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.matches("(.*\\D)?" + pid + "(\\D.*)?")))
                    .isEmpty();
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        assertThat(run(List.of("kill", "-" + name, String.valueOf(pid))).exit()).isZero();
    }

    private record Ran(int exit, String said) {}

    private static Ran run(List<String> command) throws IOException, InterruptedException {
        var words = new ArrayList<>(command);
        var tool = Path.of(System.getProperty("java.home"), "bin", words.getFirst());
        if (Files.exists(tool)) {
            words.set(0, tool.toString());
        }
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    private String screen() throws IOException, InterruptedException {
        return tmux("capture-pane", "-p");
    }

    private void sees(String words) throws IOException, InterruptedException {
        await(words, screen -> screen.contains(words));
    }

    private void await(String wanted, Predicate<String> seen) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (var screen = screen(); !seen.test(screen); screen = screen()) {
            assertThat(System.nanoTime())
                    .as("waiting for %s; the screen shows:%n%s", wanted, screen)
                    .isLessThan(end);
        }
    }

    private void type(String words) throws IOException, InterruptedException {
        tmux("send-keys", "-l", words);
    }

    private void press(String... keys) throws IOException, InterruptedException {
        for (var key : keys) {
            tmux("send-keys", key);
        }
    }

    private String tmux(String... words) throws IOException, InterruptedException {
        var socket = List.of("tmux", "-S", folder.resolve("tmux").toString(), "-f", "/dev/null");
        return run(Stream.concat(socket.stream(), Stream.of(words)).toList()).said();
    }
}
