package org.alongside.tui.exercise;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.paper.Block;
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

    private static void passage(List<Block> blocks, Exercise exercise, Exercise.Part part) {
        if (!exercise.passage(part).isEmpty()) {
            blocks.add(new Block.Heading(2, part.heading()));
            blocks.addAll(exercise.passage(part));
        }
    }

    private static void difficulties(List<Block> blocks, Exercise exercise) {
        if (!exercise.difficulties().isEmpty()) {
            blocks.add(new Block.Heading(2, "If he or she says"));
            for (var difficulty : exercise.difficulties()) {
                blocks.add(new Block.Heading(3, difficulty.heading()));
                blocks.addAll(difficulty.guidance());
            }
        }
    }
}
