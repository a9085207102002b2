package org.alongside.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program as the tests' own classes, to be started in a terminal.
final class Program {
    private Program() {}

    /// The command, with these words; what it says on the standard error goes to that file. Its options lie in a file
    /// beside that one: a terminal takes no line of more than 4,095 bytes before a shell reads it.
    static String with(String words, Path errors) throws IOException {
        var options = Files.write(
                errors.resolveSibling("options"),
                List.of(
                        "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djdk.serialFilter=!* -Dh2.allowedClasses=none",
                        quoted("-Dalongside.home=" + Path.of("").toAbsolutePath()),
                        "-cp",
                        quoted(System.getProperty("java.class.path"))));
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return java + " @" + options + " org.alongside.Main " + words + " 2>" + errors;
    }

    private static String quoted(String option) {
        return '"' + option.replace("\\", "\\\\") + '"';
    }

    /// Runs it without a terminal, to its end.
    static void run(String words, Path errors) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-c", with(words, errors) + " >/dev/null </dev/null").start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(words).isTrue();
        assertThat(process.exitValue()).as(words).isZero();
    }

    /// The words of its command: the JDK tells only those of a short one.
    private static List<String> command(ProcessHandle process) {
        try {
            return List.of(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .split("\0", -1));
        } catch (IOException gone) {
            return List.of();
        }
    }

    /// Sends a signal to the one whose command holds these words.
    static void signal(String signal, Path vault) {
        var found = ProcessHandle.allProcesses()
                .filter(one -> one.info()
                        .command()
                        .filter(path -> path.endsWith("java"))
                        .isPresent())
                .filter(one -> command(one).contains(vault.toString()))
                .toList();
        assertThat(found).as("the program at work on that vault").hasSize(1);
        try {
            var kill = new ProcessBuilder(
                            "kill",
                            "-" + signal,
                            String.valueOf(found.getFirst().pid()))
                    .start();
            assertThat(kill.waitFor()).isZero();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
