package org.alongside.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/// Keeps what is needed to mend a bug and nothing about anybody: the kinds of the faults and where in the program they
/// arose, never their messages.
final class FaultFile {
    private static final int FRAMES_MAX = 400;

    private FaultFile() {}

    /// Writes it into the folder `faults` of the vault, or else into the machine's folder for temporary files. The
    /// file may be read by its owner only.
    static Optional<Path> write(Path vault, String version, Throwable fault) {
        var text = text(version, fault);
        return write(text, Optional.of(vault).filter(Files::isDirectory).map(folder -> folder.resolve("faults")))
                .or(() -> write(text, Optional.of(Path.of(System.getProperty("java.io.tmpdir", ".")))));
    }

    private static Optional<Path> write(String text, Optional<Path> place) {
        try {
            if (place.isPresent()) {
                makeFolder(place.get());
                var file = Files.createTempFile(place.get(), "alongside-fault-", ".txt");
                return Optional.of(Files.writeString(file, text));
            }
        } catch (IOException unwritable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static void makeFolder(Path folder) throws IOException {
        boolean hasOwners = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (hasOwners) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, ownerOnly);
        } else {
            Files.createDirectories(folder);
        }
    }

    static String text(String version, Throwable fault) {
        var lines = new StringBuilder("Alongside ")
                .append(version)
                .append(", Java ")
                .append(Runtime.version())
                .append(", ")
                .append(System.getProperty("os.name", "?"))
                .append('\n');
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        int frames = 0;
        for (Throwable at = fault; at != null && told.add(at); at = at.getCause()) {
            lines.append(at.getClass().getName()).append('\n');
            for (var frame : at.getStackTrace()) {
                if (frames++ < FRAMES_MAX) {
                    lines.append("    at ")
                            .append(frame.getClassName())
                            .append('.')
                            .append(frame.getMethodName())
                            .append(':')
                            .append(frame.getLineNumber())
                            .append('\n');
                }
            }
        }
        return lines.toString();
    }
}
