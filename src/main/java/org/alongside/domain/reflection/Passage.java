package org.alongside.domain.reflection;

import java.util.Optional;

/// Words of a session that a theme can be found in: the note, which the practitioner wrote, or an answer to a prompt,
/// in the person's words.
///
/// @param exercise empty for the note
/// @param prompt empty for the note
public record Passage(String exercise, String prompt) {
    /// The session's note.
    public static final Passage NOTE = new Passage("", "");

    private static final String NOTE_NAME = "note";

    /// The passage that this names: `note`, or `EXERCISE:PROMPT` such as `srt-01:p1`.
    public static Optional<Passage> parse(String raw) {
        var name = raw.strip();
        if (name.equalsIgnoreCase(NOTE_NAME)) {
            return Optional.of(NOTE);
        }
        int colon = name.indexOf(':');
        return colon > 0 && colon < name.length() - 1
                ? Optional.of(new Passage(name.substring(0, colon), name.substring(colon + 1)))
                : Optional.empty();
    }

    /// Whether it is the note.
    public boolean isNote() {
        return exercise.isEmpty();
    }

    /// Whether that theme may be found in it. A person's answer takes the participants' themes; a note takes both, as
    /// it
    /// tells what the person said too.
    public boolean takes(Theme theme) {
        return isNote() || theme.framework() == Framework.PARTICIPANT;
    }

    /// Its name within its session.
    public String name() {
        return isNote() ? NOTE_NAME : exercise + ":" + prompt;
    }
}
