package org.alongside.packs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.domain.paper.Block;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Translation;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/// One exercise as a file. Its parts may stand in any order.
final class ExerciseFile {
    private static final List<String> DIFFICULTIES = List.of("If he says", "If she says", "If he or she says");

    private final String where;
    private final Yaml head;
    private final Sections sections;

    private ExerciseFile(Sections sections) {
        this.where = sections.where();
        this.head = sections.head();
        this.sections = sections;
    }

    /// Reads an exercise, or says what is wrong with it.
    static Exercise read(String where, String text, Map<String, Translation> translations) {
        var file = new ExerciseFile(Sections.read(where, text));
        var exercise = file.exercise(translations);
        file.check(exercise);
        return exercise;
    }

    private Exercise exercise(Map<String, Translation> translations) {
        return new Exercise(
                head.text("id"),
                head.text("title"),
                head.text("module"),
                head.number("minutes", 1, 240),
                head.flag("outline"),
                head.text("learning_outcome"),
                head.texts("skills"),
                head.texts("needs"),
                clips(),
                passages(),
                sections.prompts(),
                difficulties(),
                Passage.blocks(sections.section(Sections.WORKSHEET)),
                sections.task(),
                sections.summary(),
                translations);
    }

    private Map<String, Exercise.Clip> clips() {
        var clips = new LinkedHashMap<String, Exercise.Clip>();
        head.mapping("clip").ifPresent(byVariant -> {
            for (var variant : byVariant.keys()) {
                clips.put(variant.equals("all") ? "" : variant, new Exercise.Clip(byVariant.text(variant), 0));
            }
        });
        return clips;
    }

    private Map<Exercise.Part, List<Block>> passages() {
        var passages = new EnumMap<Exercise.Part, List<Block>>(Exercise.Part.class);
        for (var part : Exercise.Part.values()) {
            var nodes = sections.section(part.heading());
            var passage = switch (part) {
                case TALK ->
                    nodes.stream().filter(node -> !(node instanceof ListBlock)).toList();
                case TASK -> nodes.stream().skip(1).toList();
                default -> nodes;
            };
            if (!passage.isEmpty()) {
                passages.put(part, Passage.blocks(passage));
            }
        }
        return passages;
    }

    private List<Exercise.Difficulty> difficulties() {
        var difficulties = new ArrayList<Exercise.Difficulty>();
        DIFFICULTIES.forEach(says -> addDifficulties(difficulties, says));
        return difficulties;
    }

    private void addDifficulties(List<Exercise.Difficulty> difficulties, String says) {
        var guidance = new ArrayList<Node>();
        String heading = "";
        for (var node : sections.section(says)) {
            if (node instanceof Heading next) {
                addDifficulty(difficulties, says, heading, guidance);
                heading = Passage.words(next);
                guidance = new ArrayList<>();
            } else {
                guidance.add(node);
            }
        }
        addDifficulty(difficulties, says, heading, guidance);
    }

    private static void addDifficulty(List<Exercise.Difficulty> to, String says, String heading, List<Node> guidance) {
        if (!heading.isEmpty()) {
            to.add(new Exercise.Difficulty(says, heading, Passage.blocks(guidance)));
        }
    }

    private void check(Exercise exercise) {
        if (!Manifest.isId(exercise.id())) {
            throw new BadContent(where + ": id must be lower-case letters, digits and dashes");
        }
        if (exercise.prompts().isEmpty()
                || exercise.task().isEmpty()
                || exercise.summary().isEmpty()) {
            throw new BadContent(where + ": prompts, task and summary must all be there");
        }
    }
}
