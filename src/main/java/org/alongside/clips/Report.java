package org.alongside.clips;

import java.util.Optional;

/// What the child tells, one JSON line each.
sealed interface Report {
    /// The line's first field, which says what it is.
    String TELL = "tell";

    /// libvlc is loaded.
    record Loaded(String version) implements Report {
        @Override
        public JsonLine line() {
            return JsonLine.of(TELL, "loaded").with("version", version);
        }
    }

    /// One chapter; told for each, before [Opened].
    record Chapter(String title, long startsAtMillis) implements Report {
        @Override
        public JsonLine line() {
            return JsonLine.of(TELL, "chapter").with("title", title).with("starts", startsAtMillis);
        }
    }

    /// The clip plays and its length is known.
    record Opened(long lengthMillis) implements Report {
        @Override
        public JsonLine line() {
            return JsonLine.of(TELL, "opened").with("length", lengthMillis);
        }
    }

    /// Where it is, about four times a second.
    ///
    /// @param clockMillis the child's steady clock
    /// @param chapter index of the chapter, -1 for none
    /// @param volume in per cent
    record At(long clockMillis, long positionMillis, boolean paused, int chapter, boolean captions, int volume)
            implements Report {
        @Override
        public JsonLine line() {
            return JsonLine.of(TELL, "at")
                    .with("clock", clockMillis)
                    .with("position", positionMillis)
                    .with("paused", paused)
                    .with("chapter", (long) chapter)
                    .with("captions", captions)
                    .with("volume", (long) volume);
        }
    }

    /// It came to its end or was stopped; the last line.
    record Ended() implements Report {
        @Override
        public JsonLine line() {
            return JsonLine.of(TELL, "ended");
        }
    }

    /// It could not; the last line of a play, one of several when probing.
    record Failed(Fault fault) implements Report {
        @Override
        public JsonLine line() {
            return JsonLine.of(TELL, "failed").with("fault", fault.name());
        }
    }

    /// The answer to a probe.
    record Probed(long lengthMillis) implements Report {
        @Override
        public JsonLine line() {
            return JsonLine.of(TELL, "probed").with("length", lengthMillis);
        }
    }

    /// The report as a line.
    JsonLine line();

    /// Reads a report; empty when the line is none.
    static Optional<Report> read(String line) {
        return JsonLine.read(line).flatMap(Report::from);
    }

    private static Optional<Report> from(JsonLine line) {
        return switch (line.text(TELL)) {
            case "loaded" -> Optional.of(new Loaded(line.text("version")));
            case "chapter" -> Optional.of(new Chapter(line.text("title"), Math.max(0, line.number("starts"))));
            case "opened" -> Optional.of(new Opened(line.number("length")));
            case "at" -> Optional.of(at(line));
            case "ended" -> Optional.of(new Ended());
            case "failed" -> Optional.of(new Failed(Fault.named(line.text("fault"))));
            case "probed" -> Optional.of(new Probed(line.number("length")));
            default -> Optional.empty();
        };
    }

    private static At at(JsonLine line) {
        return new At(
                line.number("clock"),
                line.number("position"),
                line.says("paused"),
                (int) line.number("chapter"),
                line.says("captions"),
                (int) line.number("volume"));
    }
}
