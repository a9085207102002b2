package org.alongside.domain.session;

import java.util.UUID;

/// One answer of the session check or of a licensed measure.
///
/// @param item a name of [CheckItem], or the item code of a measure named in settings
/// @param score 0 to 10
public record CheckScore(UUID id, UUID sessionId, AnsweredBy by, String item, int score) {
    /// Stands beside every score, also of goals and licensed measures.
    public static final String CAUTION = "Answers given to one's own supervisor may be kinder than true.";

    /// Refuses a score out of bounds and an item that is not code-shaped.
    public CheckScore {
        if (score < 0 || score > 10) {
            throw new IllegalArgumentException("score must be 0..10: " + score);
        }
        if (!item.matches("[A-Z0-9][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException("an item is a code");
        }
    }
}
