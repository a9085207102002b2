package org.alongside.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.alongside.Effort;
import org.alongside.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A program that has a canary in every field lives, and is killed, many times over; every file that it leaves is
/// looked through, while the vault is open, after it was closed, and after each kill.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "looks into /proc and at permissions")
final class NoClearTextTest {
    private static final long SEED = 20261122;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final List<String> words = new ArrayList<>(List.of(CanaryLife.CANARY, CanaryLife.PIN));
    private final Map<String, Integer> done = new TreeMap<>();
    private Sweep sweep = new Sweep(words);
    private long sweeps;
    private long kills;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void nothing_that_was_typed_can_be_read_on_the_disk() throws IOException, InterruptedException {
        int wanted = Effort.of(250, 1_000, 5_000);
        for (var name : List.of("tmp", "cwd", "out")) {
            Files.createDirectories(folder.resolve(name));
        }
        for (int life = 0; operations() < wanted; life++) {
            live(life);
            assertClean("after life " + life);
        }
        assertThat(done.keySet().stream().filter(what -> what.endsWith(" 0")))
                .as("what went well")
                .contains(
                        "add 0",
                        "edit 0",
                        "refer 0",
                        "move 0",
                        "log 0",
                        "answers 0",
                        "check 0",
                        "draft 0",
                        "setting 0",
                        "list 0",
                        "show 0",
                        "report 0",
                        "print 0",
                        "import 0",
                        "hold 0",
                        "erase 0",
                        "audit 0",
                        "settings 0",
                        "passphrase 0",
                        "healed 0");
        assertThat(done).as("what was refused, and what failed").containsKeys("twin 2", "guess 4", "fault 1");
        assertThat(new Sweep(words).leaks(folder.resolve("out")))
                .as("prints and exports are clear")
                .isNotEmpty();
        assertThat(others(folder.resolve("vault"))).as("for their owner only").isEmpty();
        assertThat(others(folder.resolve("out").resolve("completion.pdf"))).isEmpty();
        assertThat(folder.resolve("cwd")).isEmptyDirectory();
        Figures.write(
                "canary",
                new TreeMap<>(Map.of(
                        "operations", operations(),
                        "sweeps", sweeps,
                        "kills", kills,
                        "files_swept", sweep.files(),
                        "bytes_swept", sweep.bytes(),
                        "pieces_inflated", sweep.inflated(),
                        "encodings", sweep.clothings(),
                        "hits", 0L)));
    }

    private long operations() {
        return done.values().stream().mapToLong(Integer::intValue).sum();
    }

    /// One life of the child, which ends well every third time and is killed the others.
    private void live(int life) throws IOException, InterruptedException {
        var child = new ProcessBuilder(command(life))
                .directory(folder.resolve("cwd").toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        int pauses = 0;
        try (BufferedReader said = child.inputReader();
                Writer orders = child.outputWriter()) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("code ")) {
                    know(line.substring(5));
                } else if (line.startsWith("did ")) {
                    done.merge(line.substring(4), 1, Integer::sum);
                } else if (line.equals("pause")) {
                    assertClean("open, in life " + life);
                    assertNobodyCanTell(child.pid());
                    if (life % 3 == 2 && ++pauses == 2) {
                        break; // closing its standard input ends it well
                    }
                    orders.write("\n");
                    orders.flush();
                    if (life % 3 != 2) {
                        child.waitFor(random.nextInt(1_500), TimeUnit.MILLISECONDS);
                        child.toHandle().destroyForcibly();
                        kills++;
                    }
                }
            }
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readAllLines(folder.resolve("errors")))
                .as("on the error stream; SLF4J greets in the tests only")
                .allMatch(line -> line.startsWith("SLF4J"));
    }

    private void know(String code) {
        words.add(code);
        words.add(code.replace("-", ""));
        sweep = new Sweep(words);
    }

    private List<String> command(int life) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(TamedJvmTest.documented());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Djava.awt.headless=true",
                CanaryLife.class.getName(),
                folder.toString(),
                Path.of("content").toAbsolutePath().toString(),
                String.valueOf(SEED + life)));
        return command;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void assertClean(String when) throws IOException {
        for (var name : List.of("vault", "tmp", "cwd")) {
            assertThat(sweep.leaks(folder.resolve(name))).as(when).isEmpty();
        }
        sweeps++;
    }

    /// What the system tells any program of the same user about this one.
    private void assertNobodyCanTell(long pid) throws IOException {
        for (var name : List.of("cmdline", "environ")) {
            assertThat(sweep.in(Files.readAllBytes(Path.of("/proc", String.valueOf(pid), name))))
                    .as(name)
                    .isEmpty();
        }
    }

    /// Files and folders that someone else may read or write.
    private static List<String> others(Path top) throws IOException {
        try (var all = Files.walk(top)) {
            return all.filter(path -> {
                        try {
                            return Files.getPosixFilePermissions(path).stream()
                                    .anyMatch(permission -> !permission.name().startsWith("OWNER"));
                        } catch (IOException gone) {
                            return false;
                        }
                    })
                    .map(Path::toString)
                    .toList();
        }
    }
}
