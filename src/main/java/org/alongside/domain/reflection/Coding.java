package org.alongside.domain.reflection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A theme found in a passage.
///
/// @param by who found it
public record Coding(
        UUID id, UUID sessionId, Passage passage, Theme theme, Optional<Subtheme> subtheme, LocalDate on, String by) {
    /// Refuses a subtheme of another theme.
    public Coding {
        if (!theme.holds(subtheme)) {
            throw new IllegalArgumentException("a subtheme belongs to one theme");
        }
    }

    /// Whether the other finds the same in the same words.
    public boolean saysTheSameAs(Coding other) {
        return sessionId.equals(other.sessionId)
                && passage.equals(other.passage)
                && theme == other.theme
                && subtheme.equals(other.subtheme);
    }
}
