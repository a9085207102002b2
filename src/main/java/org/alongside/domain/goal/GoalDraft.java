package org.alongside.domain.goal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A goal as it is about to be set, or set anew.
///
/// @param place which goal; nothing for the next one
/// @param baseline where it stood when the work began
/// @param setOn the day; nothing for today, or for the day it was set before
public record GoalDraft(
        Optional<Integer> place,
        String wanted,
        int weight,
        Map<Level, String> looks,
        Optional<Level> baseline,
        Optional<LocalDate> setOn) {
    /// Keeps its own copy.
    public GoalDraft {
        looks = Map.copyOf(looks);
    }

    /// What that level would look like.
    public String look(Level level) {
        return looks.getOrDefault(level, "");
    }
}
