package org.alongside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// What the tests that prove the promises counted, left for `bin/reliability` to gather: lines `name=value` in
/// `target/reliability/<topic>.properties`, with the effort they were counted at.
public final class Figures {
    private Figures() {}

    /// Replaces what was left about that topic.
    public static void write(String topic, SortedMap<String, Long> counted) {
        var folder = Path.of("target", "reliability");
        var lines = counted.entrySet().stream()
                .map(figure -> figure.getKey() + "=" + figure.getValue())
                .collect(Collectors.joining("\n", "effort=%s\n".formatted(Effort.asked()), "\n"));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(topic + ".properties"), lines);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
