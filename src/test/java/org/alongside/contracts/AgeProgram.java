package org.alongside.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The standard `age` program, working in a folder of the test.
public final class AgeProgram {
    private final Path folder;

    private AgeProgram(Path folder) {
        this.folder = folder;
    }

    /// Where it is installed; see [Required].
    public static AgeProgram in(Path folder) {
        Required.program("age");
        Required.program("age-keygen");
        return new AgeProgram(folder);
    }

    /// A new identity file.
    public Path identity(String name) throws IOException {
        var file = folder.resolve(name);
        run("age-keygen", "-o", file.toString());
        return file;
    }

    /// The recipient of an identity file.
    public String recipient(Path identity) throws IOException {
        return run("age-keygen", "-y", identity.toString()).strip();
    }

    /// What `age -d -i` finds in a file.
    public byte[] open(byte[] sealed, Path identity) throws IOException {
        var from = Files.write(folder.resolve("to-open.age"), sealed);
        var to = folder.resolve("opened");
        run("age", "-d", "-i", identity.toString(), "-o", to.toString(), from.toString());
        return Files.readAllBytes(to);
    }

    /// A file that `age -r` made.
    public byte[] seal(byte[] plain, String recipient) throws IOException {
        var from = Files.write(folder.resolve("to-seal"), plain);
        var to = folder.resolve("sealed.age");
        run("age", "-r", recipient, "-o", to.toString(), from.toString());
        return Files.readAllBytes(to);
    }

    private String run(String... command) throws IOException {
        Files.deleteIfExists(folder.resolve("opened"));
        Files.deleteIfExists(folder.resolve("sealed.age"));
        var said = folder.resolve("said");
        var complained = folder.resolve("complained");
        var process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile())
                .start();
        assertThat(exit(process))
                .as(List.of(command) + "\n" + Files.readString(complained))
                .hasValue(0);
        return Files.readString(said);
    }

    private static Optional<Integer> exit(Process process) {
        try {
            return Optional.of(process.waitFor());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
