package org.alongside.tui.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.app.listing.SessionsNeeded;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Course;
import org.alongside.domain.toolkit.Terms;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.field.Say;

/// The lines of a toolkit's page.
///
/// @param course for whom it is looked through, if for anybody
record Modules(Toolkit toolkit, Optional<Course> course, List<Listed> exercises) {
    /// What a line opens.
    sealed interface Line {
        record Guide() implements Line {}

        record One(Toolkit.Module module) implements Line {}

        /// @param recorded whether it is on record for the referral
        record Fact(Terms.Gate gate, boolean recorded) implements Line {}

        record Use(String ref, String exercise) implements Line {}

        record Find() implements Line {}
    }

    List<Item<Line>> items() {
        var lines = new ArrayList<Item<Line>>();
        course.ifPresent(one -> addProgress(lines, one));
        lines.add(Item.of(new Line.Guide(), "How to use this toolkit", "one page"));
        addFacts(lines);
        lines.add(Item.heading(toolkit.terms().isOrdered() ? "Modules, to be done in this order" : "Modules"));
        for (var module : toolkit.modules()) {
            var own = own(module);
            if (!own.isEmpty()) {
                lines.add(Item.of(
                        new Line.One(module),
                        module.title() + (module.mandatory() ? " (complete these first)" : ""),
                        counted(own)));
            }
        }
        lines.add(Item.of(new Line.Find(), "Find an exercise by any word in it …", ""));
        return lines;
    }

    private void addProgress(List<Item<Line>> lines, Course one) {
        var progress = one.progress();
        lines.add(Item.heading("Done: " + progress.complete().size() + " of "
                + one.edition().exercises().size()
                + (one.edition().foundation().isEmpty()
                        ? ""
                        : ", of the foundation " + progress.foundationDone() + " of "
                                + one.edition().foundation().size())));
        int least = toolkit.terms().minSessions();
        if (least > 0) {
            lines.add(Item.heading("Sessions: " + SessionsNeeded.words(least, one.one())));
        }
        if (!one.one().referral().isOver()) {
            progress.next()
                    .flatMap(id -> exercises.stream()
                            .filter(listed -> listed.id().equals(id))
                            .findFirst())
                    .ifPresent(next -> lines.add(Item.of(
                            new Line.Use(one.one().referral().ref(), next.id()),
                            "Next: " + next.title(),
                            next.words())));
        }
    }

    private void addFacts(List<Item<Line>> lines) {
        var gates = toolkit.terms().gates();
        if (!gates.isEmpty()) {
            lines.add(Item.heading("To be on record before anything is delivered"));
        }
        for (var gate : gates) {
            boolean recorded =
                    course.filter(one -> one.recorded().contains(gate.id())).isPresent();
            var state = course.isEmpty() ? "" : recorded ? "on record" : "not on record";
            lines.add(Item.of(new Line.Fact(gate, recorded), gate.title(), state));
        }
    }

    private List<Listed> own(Toolkit.Module module) {
        return exercises.stream()
                .filter(exercise -> exercise.module().equals(module.id()))
                .toList();
    }

    private String counted(List<Listed> own) {
        var all = Say.count(own.size(), "exercise");
        return course.map(one -> own.stream()
                                .filter(exercise -> one.done().contains(exercise.id()))
                                .count()
                        + " of " + all + " done")
                .orElse(all);
    }

    /// What stands below the list about a line.
    String about(Line line) {
        return switch (line) {
            case Line.Guide guide -> "For: " + toolkit.audience();
            case Line.Find find -> "Looks through all the text of this toolkit.";
            case Line.One one -> one.module().about();
            case Line.Fact fact -> fact.gate().ask() + (fact.recorded() ? "" : " Enter records it.");
            case Line.Use use ->
                course.map(one -> String.join(" ", one.against(use.exercise())))
                        .filter(words -> !words.isEmpty())
                        .orElse("Enter opens a session with it.");
        };
    }

    /// Who it is for and how to use it, one page.
    List<Block> guide() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(toolkit.notice()));
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact("For", toolkit.audience()));
        facts.add(new Block.Fact("Aim", toolkit.aim()));
        var terms = toolkit.terms();
        if (terms.minSessions() > 0) {
            facts.add(new Block.Fact("Sessions", "at least " + terms.minSessions()));
        }
        if (!terms.delivery().isEmpty()) {
            facts.add(new Block.Fact("Delivery", String.join(", ", terms.delivery())));
        }
        if (!terms.gates().isEmpty()) {
            facts.add(new Block.Fact(
                    "On record first",
                    String.join(
                            "; ", terms.gates().stream().map(Terms.Gate::title).toList())));
        }
        toolkit.preferredInstead()
                .ifPresent(programme ->
                        facts.add(new Block.Fact("Preferred instead, where it can be had", programme.title())));
        facts.add(new Block.Fact("Publisher", toolkit.publisher() + ", version " + toolkit.version()));
        blocks.add(new Block.Facts(facts));
        blocks.addAll(toolkit.guide());
        return blocks;
    }
}
