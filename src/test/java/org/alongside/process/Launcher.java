package org.alongside.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// `bin/alongside` as it is, with a Java that tells what it was started with instead of starting.
record Launcher(Path folder) {
    private static final String TELLS = """
            #!/usr/bin/env bash
            case "$*" in *AOTCacheOutput*) exit 1 ;; esac
            printf 'argument %s\\n' "$@"
            printf 'umask %s\\n' "$(umask)"
            printf 'core %s\\n' "$(ulimit -c)"
            env | sed 's/^/variable /'
            """;

    /// The program itself, started from the tests' class path instead of the jar, with a temp folder of its own; it
    /// leaves
    /// its number in `pid`.
    static Launcher running(Path folder, Path temporary) throws IOException {
        var launcher = in(folder);
        var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        program(folder.resolve("jdk/bin/java"), """
            #!/usr/bin/env bash
            case "$*" in *AOTCacheOutput*) exit 1 ;; esac
            options=()
            while [ "$1" != -jar ]; do options+=("$1"); shift; done
            shift 2
            echo $$ >'%1$s/pid'
            exec '%2$s' "${options[@]}" ${LESS_MEMORY:-} -Djava.io.tmpdir='%1$s' -Dalongside.home='%3$s' -cp '%4$s' org.alongside.Main "$@"
            """.formatted(
                        temporary,
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        Path.of("").toAbsolutePath(),
                        classPath));
        return launcher;
    }

    /// Lays out a program and a Java that only tells, under the folder.
    static Launcher in(Path folder) throws IOException {
        for (var script : List.of("alongside", "find-java")) {
            var copy = folder.resolve("home/bin").resolve(script);
            Files.createDirectories(folder.resolve("home/bin"));
            Files.copy(Path.of("bin", script), copy);
        }
        Files.createDirectories(folder.resolve("home/target"));
        Files.writeString(folder.resolve("home/target/alongside.jar"), "no jar");
        program(folder.resolve("jdk/bin/java"), TELLS);
        program(folder.resolve("jdk/bin/javac"), "#!/usr/bin/env bash\n");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        return new Launcher(folder);
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /// What Java is told, a line each, with these variables set beside the usual ones.
    List<String> told(Map<String, String> variables, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("bash", folder.resolve("home/bin/alongside").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(variables);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    /// The JVM's own options: all arguments up to `-jar`.
    List<String> options() throws IOException, InterruptedException {
        return told(Map.of()).stream()
                .filter(line -> line.startsWith("argument "))
                .map(line -> line.substring("argument ".length()))
                .takeWhile(argument -> !argument.equals("-jar"))
                .toList();
    }
}
