package org.alongside.domain.toolkit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.domain.paper.Block;

/// A published set of exercises.
///
/// @param notice shown wherever its content is shown
/// @param editions newest last used first: the first is proposed
/// @param preferredInstead the accredited programme to be preferred where it can be had; may be empty
/// @param guide "How to use this toolkit", one page
public record Toolkit(
        String id,
        String title,
        String publisher,
        String version,
        String notice,
        String audience,
        String aim,
        List<Edition> editions,
        List<Variant> variants,
        List<Module> modules,
        List<Exercise> exercises,
        List<SuitabilityRule> suitability,
        Optional<Programme> preferredInstead,
        List<Block> guide) {
    /// A parallel set of clips.
    ///
    /// @param aliases other words that files may use for it
    public record Variant(String id, String title, List<String> aliases) {
        /// Keeps its own copy.
        public Variant {
            aliases = List.copyOf(aliases);
        }

        boolean isNamed(String words) {
            var wanted = words.strip().toLowerCase(Locale.ROOT);
            return id.equals(wanted)
                    || aliases.stream()
                            .anyMatch(alias -> alias.toLowerCase(Locale.ROOT).equals(wanted));
        }
    }

    /// A group of exercises.
    public record Module(String id, String title, boolean mandatory, String about) {}

    /// An accredited programme.
    public record Programme(String id, String title) {}

    /// Keeps its own copies.
    public Toolkit {
        editions = List.copyOf(editions);
        variants = List.copyOf(variants);
        modules = List.copyOf(modules);
        exercises = List.copyOf(exercises);
        suitability = List.copyOf(suitability);
        guide = List.copyOf(guide);
    }

    /// The edition of that id.
    public Optional<Edition> edition(String wanted) {
        return editions.stream().filter(edition -> edition.id().equals(wanted)).findFirst();
    }

    /// The variant of that id or alias.
    public Optional<Variant> variant(String wanted) {
        return variants.stream().filter(variant -> variant.isNamed(wanted)).findFirst();
    }

    /// The exercise of that id.
    public Optional<Exercise> exercise(String wanted) {
        return exercises.stream()
                .filter(exercise -> exercise.id().equals(wanted))
                .findFirst();
    }

    /// The module of that id.
    public Optional<Module> module(String wanted) {
        return modules.stream().filter(module -> module.id().equals(wanted)).findFirst();
    }
}
