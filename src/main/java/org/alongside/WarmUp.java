package org.alongside;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// Loads what the screens will need, so that the start-up cache that is being written holds it: the screens cannot be
/// opened where that cache is made, since there may be no terminal.
final class WarmUp {
    /// Ours, and of Lanterna the parts that the screens stand on.
    private static final List<String> WANTED = List.of(
            "org/alongside/tui/",
            "org/alongside/domain/",
            "org/alongside/app/",
            "com/googlecode/lanterna/screen/",
            "com/googlecode/lanterna/input/",
            "com/googlecode/lanterna/graphics/",
            "com/googlecode/lanterna/terminal/ansi/");

    private WarmUp() {}

    /// Loads them from the jars of the class path; a class that cannot be loaded here is left out.
    static void load() {
        var classPath = System.getProperty("java.class.path", "").split(File.pathSeparator, -1);
        Arrays.stream(classPath)
                .flatMap(WarmUp::withLibraries)
                .filter(jar -> jar.toString().endsWith(".jar") && jar.toFile().isFile())
                .forEach(WarmUp::loadFrom);
    }

    /// The jar itself and those in the `lib` folder beside it, which its manifest names.
    private static Stream<Path> withLibraries(String entry) {
        var jar = Path.of(entry);
        var beside = jar.resolveSibling("lib").toFile().listFiles();
        var libraries = beside == null ? new File[0] : beside;
        return Stream.concat(Stream.of(jar), Arrays.stream(libraries).map(File::toPath));
    }

    private static void loadFrom(Path path) {
        try (var jar = new JarFile(path.toFile())) {
            jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && WANTED.stream().anyMatch(name::startsWith))
                    .forEach(WarmUp::loadOne);
        } catch (IOException unreadable) {
            // Without it the cache is a little smaller, and everything still works.
        }
    }

    private static void loadOne(String entry) {
        try {
            Class.forName(entry.substring(0, entry.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException | LinkageError optional) {
            // Lanterna's classes for libraries that are not here.
        }
    }
}
