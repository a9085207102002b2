package org.alongside.tui.session;

import java.util.List;
import java.util.Optional;

/// The parts of a session screen. From [#WHEN] on they are the pages of finishing, in order.
enum Part {
    HUB("Session"),
    EXERCISE("Exercise"),
    TASKS("Task for next time"),
    WHEN("When and how"),
    OUTCOME("Outcome"),
    NOTE("Note"),
    CHECKS("Session check"),
    NEXT("Next appointment"),
    ANSWERS("Check your answers");

    private static final List<Part> ALL = List.of(values());
    private static final List<Part> FINISHING =
            ALL.stream().filter(Part::isFinishing).toList();

    private final String label;

    Part(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isFinishing() {
        return compareTo(WHEN) >= 0;
    }

    Optional<Part> after() {
        return isFinishing() && this != ANSWERS ? Optional.of(ALL.get(ALL.indexOf(this) + 1)) : Optional.empty();
    }

    Part before() {
        return isFinishing() && this != WHEN ? ALL.get(ALL.indexOf(this) - 1) : HUB;
    }

    /// "3 of 6", while finishing.
    String place() {
        return isFinishing()
                ? "Finish, step " + (FINISHING.indexOf(this) + 1) + " of " + FINISHING.size() + " · " + label
                : label;
    }

    /// The part on which that column is asked for.
    static Part of(String column) {
        return switch (column) {
            case "held_on", "start_time", "minutes", "method", "method_reason", "context", "purpose" -> WHEN;
            case "outcome", "action", "counts" -> OUTCOME;
            case "note", "sensitive" -> NOTE;
            case "score" -> CHECKS;
            case "next_on", "next_at" -> NEXT;
            case "text", "due_on" -> TASKS;
            default -> HUB;
        };
    }
}
