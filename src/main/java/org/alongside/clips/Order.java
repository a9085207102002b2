package org.alongside.clips;

import java.util.Optional;
import org.alongside.app.ClipPlayer.Command;

/// What the child is told, one JSON line each. Paths travel here and never in the arguments of a process, which anyone
/// on the machine can list.
sealed interface Order {
    /// The line's first field, which says what it is.
    String DO = "do";

    /// Load libvlc from this folder; always the first order.
    record Load(String folder) implements Order {
        @Override
        public JsonLine line() {
            return JsonLine.of(DO, "load").with("folder", folder);
        }
    }

    /// Open a window and play.
    ///
    /// @param captions a WebVTT file, or empty text
    record Open(String file, String captions, String title) implements Order {
        @Override
        public JsonLine line() {
            return JsonLine.of(DO, "open")
                    .with("file", file)
                    .with("captions", captions)
                    .with("title", title);
        }
    }

    /// A key, as if pressed in the window.
    record Press(Command command) implements Order {
        @Override
        public JsonLine line() {
            return JsonLine.of(DO, "press").with("command", command.name());
        }
    }

    /// Say how long this clip is, without a window.
    record Probe(String file) implements Order {
        @Override
        public JsonLine line() {
            return JsonLine.of(DO, "probe").with("file", file);
        }
    }

    /// The order as a line.
    JsonLine line();

    /// Reads an order; empty when the line is none.
    static Optional<Order> read(String line) {
        return JsonLine.read(line).flatMap(Order::from);
    }

    private static Optional<Order> from(JsonLine line) {
        return switch (line.text(DO)) {
            case "load" -> Optional.of(new Load(line.text("folder")));
            case "open" -> Optional.of(new Open(line.text("file"), line.text("captions"), line.text("title")));
            case "press" -> command(line.text("command")).map(Press::new);
            case "probe" -> Optional.of(new Probe(line.text("file")));
            default -> Optional.empty();
        };
    }

    private static Optional<Command> command(String name) {
        for (var command : Command.values()) {
            if (command.name().equals(name)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }
}
