package org.alongside.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.referral.Referral.Choice;
import org.alongside.domain.toolkit.Edition;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;

/// What the chosen toolkit calls things. A pack that is not installed here leaves the ids to stand for themselves.
record Contents(Optional<Toolkit> toolkit, Choice choice) {
    private static final Edition NONE = new Edition("", "", List.of(), List.of());

    String toolkitTitle() {
        return toolkit.map(Toolkit::title).orElse(choice.toolkit() + " (not installed here)");
    }

    /// The edition, or one without exercises.
    Edition edition() {
        return toolkit.flatMap(known -> known.edition(choice.edition())).orElse(NONE);
    }

    boolean hasEdition() {
        return !edition().exercises().isEmpty();
    }

    String editionTitle() {
        return hasEdition() ? edition().title() : choice.edition() + " (not installed here)";
    }

    String variantTitle() {
        return choice.variant()
                .map(id -> toolkit.flatMap(known -> known.variant(id))
                        .map(Toolkit.Variant::title)
                        .orElse(id))
                .orElse("none chosen");
    }

    Optional<Exercise> exercise(String id) {
        return toolkit.flatMap(known -> known.exercise(id));
    }

    String title(String exercise) {
        return exercise(exercise).map(Exercise::title).orElse(exercise);
    }

    String prompt(String exercise, String prompt) {
        return exercise(exercise)
                .flatMap(found -> found.prompts().stream()
                        .filter(one -> one.id().equals(prompt))
                        .findFirst())
                .map(Exercise.Prompt::text)
                .orElse("Question " + prompt);
    }

    /// A module's title and the exercises of some that belong to it.
    record Group(String title, List<String> exercises) {}

    /// Those exercises by module, in the toolkit's order; what no module claims comes last.
    List<Group> grouped(List<String> exercises) {
        var groups = new ArrayList<Group>();
        var left = new ArrayList<>(exercises);
        for (var module : toolkit.map(Toolkit::modules).orElse(List.of())) {
            var own = exercises.stream()
                    .filter(id -> exercise(id)
                            .filter(one -> one.module().equals(module.id()))
                            .isPresent())
                    .toList();
            left.removeAll(own);
            if (!own.isEmpty()) {
                groups.add(new Group(module.title(), own));
            }
        }
        if (!left.isEmpty()) {
            groups.add(new Group("Other exercises", List.copyOf(left)));
        }
        return groups;
    }
}
