package org.alongside.domain.toolkit;

import java.util.List;
import java.util.Optional;
import org.alongside.domain.paper.Block;

/// What a participant reads of an exercise, in another language than the pack's first.
///
/// @param language BCP 47, such as `cy`
/// @param isReviewed whether a speaker of the language has looked it over
/// @param prompts under the same ids as the exercise's own; may be fewer
public record Translation(
        String language,
        String title,
        boolean isReviewed,
        List<Exercise.Prompt> prompts,
        List<Block> worksheet,
        String task,
        List<String> summary) {
    /// Keeps its own copies.
    public Translation {
        prompts = List.copyOf(prompts);
        worksheet = List.copyOf(worksheet);
        summary = List.copyOf(summary);
    }

    /// The question of that id.
    public Optional<String> prompt(String id) {
        return prompts.stream()
                .filter(prompt -> prompt.id().equals(id))
                .map(Exercise.Prompt::text)
                .findFirst();
    }
}
