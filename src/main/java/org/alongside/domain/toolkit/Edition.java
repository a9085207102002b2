package org.alongside.domain.toolkit;

import java.util.List;

/// One publication of a toolkit: which exercises it has and which of them come first.
///
/// @param exercises ids in the order of the book
/// @param foundation the ids to complete before needs-led ones; may be empty
public record Edition(String id, String title, List<String> exercises, List<String> foundation) {
    /// Refuses a foundation exercise that is not of the edition.
    public Edition {
        exercises = List.copyOf(exercises);
        foundation = List.copyOf(foundation);
        if (!exercises.containsAll(foundation)) {
            throw new IllegalArgumentException(
                    "the foundation of edition " + id + " names an exercise it does not have");
        }
    }
}
