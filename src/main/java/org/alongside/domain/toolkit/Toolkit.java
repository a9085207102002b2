package org.alongside.domain.toolkit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.domain.paper.Block;

/// A published set of exercises.
///
/// @param notice shown wherever its content is shown
/// @param editions newest last used first: the first is proposed
/// @param preferredInstead the accredited programme to be preferred where it can be had; may be empty
/// @param exercises of all editions, in the order of the book; may be [Exercises] that are read when asked for
/// @param guide "How to use this toolkit", one page
/// @param terms how it is to be delivered
/// @param earlier editions that a former version had and this one has not: what was made under them stays readable
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
        List<Block> guide,
        Terms terms,
        List<Edition> earlier) {
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
        exercises = Exercises.of(exercises);
        suitability = List.copyOf(suitability);
        earlier = List.copyOf(earlier);
    }

    /// On no terms in particular, and without former editions.
    public Toolkit(
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
        this(
                id,
                title,
                publisher,
                version,
                notice,
                audience,
                aim,
                editions,
                variants,
                modules,
                exercises,
                suitability,
                preferredInstead,
                guide,
                Terms.NONE,
                List.of());
    }

    /// The same publication: comparing what is in it would read all of it.
    @Override
    public boolean equals(Object other) {
        return other instanceof Toolkit that
                && id.equals(that.id)
                && publisher.equals(that.publisher)
                && version.equals(that.version);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, publisher, version);
    }

    /// The edition of that id, former ones included.
    public Optional<Edition> edition(String wanted) {
        return Stream.concat(editions.stream(), earlier.stream())
                .filter(edition -> edition.id().equals(wanted))
                .findFirst();
    }

    /// The variant of that id or alias.
    public Optional<Variant> variant(String wanted) {
        return variants.stream().filter(variant -> variant.isNamed(wanted)).findFirst();
    }

    /// The ids of the exercises, without reading any.
    public List<String> exerciseIds() {
        return Exercises.of(exercises).ids();
    }

    /// The exercise of that id; no other is read.
    public Optional<Exercise> exercise(String wanted) {
        return Exercises.of(exercises).find(wanted);
    }

    /// The module of that id.
    public Optional<Module> module(String wanted) {
        return modules.stream().filter(module -> module.id().equals(wanted)).findFirst();
    }
}
