package org.alongside.clips;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// What finding a player depends on, taken once so that a test can pretend to be any machine.
///
/// @param system which system this is
/// @param environment its variables
/// @param root what `/` stands for; another folder in tests
/// @param appFolder where Alongside itself lies
/// @param setting the folder named in the settings, if any
/// @param registry VLC's folder in the Windows registry, asked only when nothing else answered
record Machine(
        OperatingSystem system,
        Map<String, String> environment,
        Path root,
        Path appFolder,
        Optional<Path> setting,
        Supplier<Optional<Path>> registry) {

    /// The systems whose folders we know.
    enum OperatingSystem {
        LINUX,
        WINDOWS,
        MAC
    }

    /// This machine.
    static Machine ours(Path appFolder, Optional<Path> setting) {
        return new Machine(
                systemOf(System.getProperty("os.name", "")),
                System.getenv(),
                Path.of(File.separator),
                appFolder,
                setting,
                Machine::installedByRegistry);
    }

    /// Whether a window can be drawn at all. On Linux AWT needs an X display; asking it without one aborts the process.
    boolean hasScreen() {
        return system != OperatingSystem.LINUX
                || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /// The program of that name on the path, the current folder left out.
    Optional<Path> program(String name) {
        var file = system == OperatingSystem.WINDOWS ? name + ".exe" : name;
        return Arrays.stream(variable("PATH").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .map(folder -> folder.resolve(file))
                .filter(path -> path.toFile().canExecute() && path.toFile().isFile())
                .findFirst();
    }

    /// A variable's value or empty text; Windows does not mind the case of names, so neither do we.
    String variable(String name) {
        return environment.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static OperatingSystem systemOf(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return OperatingSystem.WINDOWS;
        }
        return lower.startsWith("mac") ? OperatingSystem.MAC : OperatingSystem.LINUX;
    }

    private static Optional<Path> installedByRegistry() {
        var command = List.of(
                Path.of(System.getenv().getOrDefault("SystemRoot", "C:\\Windows"), "System32", "reg.exe")
                        .toString(),
                "query",
                "HKLM\\Software\\VideoLAN\\VLC",
                "/v",
                "InstallDir");
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            var answer = new String(process.getInputStream().readNBytes(4096), StandardCharsets.UTF_8);
            return registryValue(answer).map(Path::of);
        } catch (java.io.IOException | java.nio.file.InvalidPathException notThere) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// The value in what `reg query` prints: `    InstallDir    REG_SZ    C:\Program Files\VideoLAN\VLC`.
    static Optional<String> registryValue(String answer) {
        return answer.lines()
                .map(String::strip)
                .filter(line -> line.contains("REG_SZ"))
                .map(line -> line.substring(line.indexOf("REG_SZ") + "REG_SZ".length())
                        .strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
