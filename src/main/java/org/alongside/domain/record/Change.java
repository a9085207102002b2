package org.alongside.domain.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Everything one act of one person changed, or looked at; the unit that is saved whole or not at all.
///
/// @param at when it was done
/// @param by who did it: the name given to the vault
/// @param kind what it was in law
/// @param verb what it was in words, such as `session.log`
/// @param person the person on probation it concerns, if one
/// @param reason why, where a reason was asked for; else empty
/// @param rows what changed, in order; empty for a look
public record Change(
        Instant at, String by, Kind kind, String verb, Optional<UUID> person, String reason, List<RowChange> rows) {
    /// Keeps its own copy of the rows.
    public Change {
        if (!verb.matches("[a-z]+(\\.[a-z-]+)*")) {
            throw new IllegalArgumentException("a verb is lower-case words joined by dots");
        }
        rows = List.copyOf(rows);
    }

    /// The same act, without what it did to each row.
    public Change withoutRows() {
        return new Change(at, by, kind, verb, person, reason, List.of());
    }
}
