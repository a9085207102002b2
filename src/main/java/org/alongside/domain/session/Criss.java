package org.alongside.domain.session;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A session note in its five parts. Written as one text in which each part stands under its own heading line;
/// words before the first heading, as in notes from elsewhere, belong to no part and are kept as they are.
///
/// @param before words that belong to no part
public record Criss(String before, Map<Part, String> parts) {
    /// The five parts, in order.
    public enum Part {
        CHECK_IN("Check in"),
        REVIEW("Review"),
        INTERVENTION("Intervention"),
        SUMMARISE("Summarise"),
        SET_TASKS("Set tasks");

        private final String heading;

        Part(String heading) {
            this.heading = heading;
        }

        /// The heading line, without its colon.
        public String heading() {
            return heading;
        }

        private static Optional<Part> headed(String line) {
            for (var part : values()) {
                if (line.strip().equalsIgnoreCase(part.heading + ":")) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        }
    }

    /// Drops parts that hold nothing.
    public Criss {
        var kept = new EnumMap<Part, String>(Part.class);
        parts.forEach((part, words) -> {
            if (!words.isBlank()) {
                kept.put(part, words.strip());
            }
        });
        parts = Collections.unmodifiableMap(kept);
    }

    /// The words of a part, or empty text.
    public String part(Part part) {
        return parts.getOrDefault(part, "");
    }

    /// Reads a note.
    public static Criss read(String text) {
        var words = new EnumMap<Part, StringBuilder>(Part.class);
        var before = new StringBuilder();
        var into = before;
        for (var line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            var part = Part.headed(line);
            if (part.isPresent()) {
                into = words.computeIfAbsent(part.get(), key -> new StringBuilder());
            } else {
                into.append(line).append('\n');
            }
        }
        return new Criss(
                before.toString().strip(),
                words.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().toString())));
    }

    /// The one text that [#read] gives back as this.
    public String text() {
        var headed = parts.entrySet().stream()
                .map(entry -> entry.getKey().heading() + ":\n" + entry.getValue())
                .collect(Collectors.joining("\n\n"));
        return (before + "\n\n" + headed).strip();
    }
}
