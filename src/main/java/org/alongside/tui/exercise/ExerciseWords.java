package org.alongside.tui.exercise;

import java.util.ArrayList;
import java.util.List;
import org.alongside.app.listing.SessionsNeeded;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Course;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;

/// An exercise as a page to read.
public final class ExerciseWords {
    private ExerciseWords() {}

    /// Everything: guidance, prompts, worksheet, task, summary.
    public static List<Block> all(Toolkit toolkit, Exercise exercise) {
        var blocks = new ArrayList<Block>();
        if (!exercise.learningOutcome().isEmpty()) {
            blocks.add(new Block.Paragraph("Learning outcome: " + exercise.learningOutcome()));
        }
        for (var part :
                List.of(Exercise.Part.WHY, Exercise.Part.BEFORE, Exercise.Part.INTRODUCE, Exercise.Part.WATCH)) {
            passage(blocks, exercise, part);
        }
        if (!exercise.prompts().isEmpty()) {
            blocks.add(new Block.Heading(2, "Talk about it"));
            blocks.add(new Block.Points(
                    exercise.prompts().stream().map(Exercise.Prompt::text).toList(), true));
        }
        difficulties(blocks, exercise);
        passage(blocks, exercise, Exercise.Part.PRACTISE);
        if (!exercise.worksheet().isEmpty()) {
            blocks.add(new Block.Heading(2, "Worksheet"));
            blocks.addAll(exercise.worksheet());
        }
        if (!exercise.task().isEmpty()) {
            blocks.add(new Block.Heading(2, "Before next time"));
            blocks.add(new Block.Paragraph(exercise.task()));
        }
        if (!exercise.summary().isEmpty()) {
            blocks.add(new Block.Heading(2, "Summary"));
            blocks.add(new Block.Points(exercise.summary(), false));
        }
        blocks.add(new Block.Paragraph(toolkit.notice()));
        return blocks;
    }

    /// What to know before it is used with that person: what was done, what speaks against it, what to do then.
    public static List<Block> before(Course course, Exercise exercise) {
        var blocks = new ArrayList<Block>();
        if (course.done().contains(exercise.id())) {
            blocks.add(new Block.Paragraph("Done already with this person."));
        }
        var against = course.against(exercise.id());
        if (!against.isEmpty()) {
            blocks.add(new Block.Heading(2, "Before you use it now"));
            blocks.add(new Block.Points(against, false));
            blocks.add(new Block.Paragraph(
                    "You may use it all the same: say why in the session. The reason is kept with it."));
        }
        int least = course.toolkit().terms().minSessions();
        if (least > 0) {
            blocks.add(new Block.Paragraph("Sessions: " + SessionsNeeded.words(least, course.one())));
        }
        return blocks;
    }

    private static void passage(List<Block> blocks, Exercise exercise, Exercise.Part part) {
        if (!exercise.passage(part).isEmpty()) {
            blocks.add(new Block.Heading(2, part.heading()));
            blocks.addAll(exercise.passage(part));
        }
    }

    private static void difficulties(List<Block> blocks, Exercise exercise) {
        var says = "";
        for (var difficulty : exercise.difficulties()) {
            if (!difficulty.says().equals(says)) {
                says = difficulty.says();
                blocks.add(new Block.Heading(2, says));
            }
            blocks.add(new Block.Heading(3, difficulty.heading()));
            blocks.addAll(difficulty.guidance());
        }
    }
}
