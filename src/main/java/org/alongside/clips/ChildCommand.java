package org.alongside.clips;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How the child is started: the same Java, the same class path, little memory, and the taming of
/// `src/docs/formats/vault.md`. Nothing about the clip stands here: arguments can be listed by anyone.
public final class ChildCommand {
    /// The first argument by which our launcher knows that it is the child.
    public static final String SUBCOMMAND = "player-child";

    private ChildCommand() {}

    /// Variables by which a stranger could put an agent into a Java that we start.
    static final List<String> UNWANTED =
            List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_AOT_VM_OPTIONS", "CLASSPATH");

    /// The command line that starts `mainClass` with these arguments as a player.
    public static List<String> of(String mainClass, String... arguments) {
        var command = new ArrayList<String>();
        command.add(java().toString());
        command.addAll(List.of(
                "-Xmx96m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:ReservedCodeCacheSize=24m",
                "-XX:+DisableAttachMechanism", // from here to allowedClasses: see the document
                "-XX:-EnableDynamicAgentLoading",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-UsePerfData",
                "-Xlog:disable",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-DisplayVMOutput",
                "-Djdk.serialFilter=!*",
                "-Dh2.allowedClasses=none",
                "-Djava.awt.headless=false",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", // vlcj's frame buffers
                "-cp",
                classPath(),
                mainClass));
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }

    /// `javaw` where there is one: `java` would open a console window beside a windowed parent.
    private static Path java() {
        var folder = Path.of(System.getProperty("java.home"), "bin");
        for (var name : List.of("javaw.exe", "java.exe")) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        return folder.resolve("java");
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
