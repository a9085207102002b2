package org.alongside.tui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where faults of the program are written: classes and lines of our own code, never a message, which might hold what
/// someone typed.
record FaultFile(Path file) {
    void write(Throwable fault) {
        try {
            Files.write(file, lines(fault));
        } catch (IOException full) {
            // A fault that cannot be written is still told on screen.
        }
    }

    static List<String> lines(Throwable fault) {
        var lines = new ArrayList<String>();
        for (Throwable one = fault; one != null; one = one.getCause()) {
            lines.add(one.getClass().getName());
            for (var place : one.getStackTrace()) {
                lines.add("  " + place);
            }
        }
        return lines;
    }
}
