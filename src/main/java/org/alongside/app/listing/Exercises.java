package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ExerciseSearch;
import org.alongside.app.Report;
import org.alongside.app.Toolkits;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.paper.Block;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Exercise.Part;
import org.alongside.domain.toolkit.Toolkit;

/// The exercises of the installed toolkits. Nothing personal, so nothing is logged.
public final class Exercises {
    private static final String COLUMNS =
            "exercise,title,toolkit,module,module_title,minutes,outline,clips,learning_outcome";
    private static final List<Shown> SHOWN = List.of(
            new Shown("exercise", "Exercise"),
            new Shown("title", "Title"),
            new Shown("module_title", "Module"),
            new Shown("minutes", "Minutes"),
            new Shown("clips", "Clips"));

    private final Toolkits toolkits;

    /// Of these toolkits.
    public Exercises(Toolkits toolkits) {
        this.toolkits = toolkits;
    }

    /// Which exercises are wanted.
    ///
    /// @param toolkit only those of it; else each of all once
    /// @param words every one of them begins a word somewhere in the exercise
    /// @param need only those that address a need which holds these words
    /// @param mostMinutes only those that take no longer
    /// @param without not these, by id: what is done with somebody
    public record Wanted(
            Optional<String> toolkit,
            String words,
            Optional<String> need,
            Optional<Integer> mostMinutes,
            Set<String> without) {
        /// Copies the set.
        public Wanted {
            without = Set.copyOf(without);
        }
    }

    /// Those of a toolkit, or each of all once, in which every one of the words occurs.
    public Report list(Optional<String> toolkit, String words) {
        return list(new Wanted(toolkit, words, Optional.empty(), Optional.empty(), Set.of()));
    }

    /// Those that are wanted.
    public Report list(Wanted wanted) {
        var among = new ExerciseSearch.Among(
                Optional.empty(), wanted.need().map(String::strip), wanted.mostMinutes(), wanted.without());
        var rows = search(wanted).find(wanted.words(), among).stream()
                .flatMap(hit -> hit.found().stream())
                .map(found -> fields(found.toolkit(), found.exercise()))
                .toList();
        return Listing.rows("exercises", "Exercises", List.of(COLUMNS.split(",", -1)), SHOWN, rows);
    }

    private ExerciseSearch search(Wanted wanted) {
        if (wanted.toolkit().isEmpty()) {
            return ExerciseSearch.over(toolkits);
        }
        var making = new ExerciseSearch.Making();
        for (var toolkit : toolkits.find(wanted.toolkit().get()).stream().toList()) {
            toolkit.exercises().forEach(exercise -> making.add(new Toolkits.Found(toolkit, exercise)));
        }
        return making.made();
    }

    private static Fields fields(Toolkit toolkit, Exercise exercise) {
        return new Fields()
                .text("exercise", exercise.id())
                .text("title", exercise.title())
                .text("toolkit", toolkit.id())
                .text("module", exercise.module())
                .text(
                        "module_title",
                        toolkit.module(exercise.module())
                                .map(Toolkit.Module::title)
                                .orElse(exercise.module()))
                .number("minutes", exercise.minutes())
                .flag("outline", exercise.outline())
                .number("clips", exercise.clips().size())
                .text("learning_outcome", exercise.learningOutcome());
    }

    /// One, with all its guidance.
    public Report show(Toolkits.Found found) {
        var exercise = found.exercise();
        var fields = fields(found.toolkit(), exercise);
        var prompts = exercise.prompts().stream()
                .map(prompt -> new Fields().text("prompt", prompt.id()).text("text", prompt.text()))
                .toList();
        return Listing.one(
                "exercise", exercise.title(), fields, Map.of("prompts", prompts), blocks(found.toolkit(), exercise));
    }

    private static List<Block> blocks(Toolkit toolkit, Exercise exercise) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(toolkit.notice()));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("Exercise", exercise.id()),
                new Block.Fact("Toolkit", toolkit.title()),
                new Block.Fact("Learning outcome", exercise.learningOutcome()))));
        for (var part : List.of(Part.WHY, Part.BEFORE, Part.INTRODUCE, Part.WATCH)) {
            section(blocks, part.heading(), exercise.passage(part));
        }
        var talk = new ArrayList<Block>(exercise.passage(Part.TALK));
        talk.add(new Block.Points(
                exercise.prompts().stream()
                        .map(prompt -> prompt.id() + ": " + prompt.text())
                        .toList(),
                false));
        section(blocks, Part.TALK.heading(), talk);
        for (var difficulty : exercise.difficulties()) {
            section(blocks, difficulty.says() + ": " + difficulty.heading(), difficulty.guidance());
        }
        section(blocks, Part.PRACTISE.heading(), exercise.passage(Part.PRACTISE));
        section(blocks, "Worksheet", exercise.worksheet());
        var task = new ArrayList<Block>(exercise.passage(Part.TASK));
        if (!exercise.task().isEmpty()) {
            task.addFirst(new Block.Paragraph(exercise.task()));
        }
        section(blocks, Part.TASK.heading(), task);
        section(blocks, "Summary", List.of(new Block.Points(exercise.summary(), false)));
        return blocks;
    }

    private static void section(List<Block> blocks, String heading, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(new Block.Heading(2, heading));
            blocks.addAll(content);
        }
    }
}
