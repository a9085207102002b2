package org.alongside.packs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.domain.paper.Block;
import org.alongside.domain.toolkit.Exercise;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/// One exercise as a file: a YAML head between `---` lines, then the parts under their headings.
final class ExerciseFile {
    private static final Pattern HEAD = Pattern.compile("\\A---\\n(.*?)\\n---\\n(.*)\\z", Pattern.DOTALL);
    private static final Pattern PROMPT = Pattern.compile("\\[([a-z0-9][a-z0-9-]{0,39})\\] (.+)", Pattern.DOTALL);
    private static final String TALK = "Talk about it";
    private static final List<String> DIFFICULTIES = List.of("If he says", "If she says", "If he or she says");
    private static final String WORKSHEET = "Worksheet";
    private static final String TASK = "Before next time";
    private static final String SUMMARY = "Summary";

    private final String where;
    private final Yaml head;
    private final Map<String, List<Node>> sections;

    private ExerciseFile(String where, Yaml head, Map<String, List<Node>> sections) {
        this.where = where;
        this.head = head;
        this.sections = sections;
    }

    /// Reads an exercise, or says what is wrong with it.
    static Exercise read(String where, String text) {
        var parts = HEAD.matcher(text.replace("\r\n", "\n"));
        if (!parts.matches()) {
            throw new BadContent(where + ": it must begin with a head between --- lines");
        }
        return new ExerciseFile(where, Yaml.mapping(where, parts.group(1)), sections(where, parts.group(2))).exercise();
    }

    private static Map<String, List<Node>> sections(String where, String markdown) {
        var sections = new LinkedHashMap<String, List<Node>>();
        var current = new ArrayList<Node>();
        for (var node : Passage.nodes(where, markdown)) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                current = new ArrayList<>();
                sections.put(Passage.words(heading), current);
            } else {
                current.add(node);
            }
        }
        return sections;
    }

    private Exercise exercise() {
        var exercise = new Exercise(
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
                prompts(),
                difficulties(),
                Passage.blocks(section(WORKSHEET)),
                task(),
                summary());
        check(exercise);
        return exercise;
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
            var nodes = section(part.heading());
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

    private List<Exercise.Prompt> prompts() {
        var prompts = new ArrayList<Exercise.Prompt>();
        for (var node : section(TALK)) {
            if (node instanceof ListBlock list) {
                for (var item : Passage.items(list)) {
                    var prompt = PROMPT.matcher(item);
                    if (!prompt.matches()) {
                        throw new BadContent(where + ": every prompt begins with its id in brackets, such as [p1]");
                    }
                    prompts.add(new Exercise.Prompt(prompt.group(1), prompt.group(2)));
                }
            }
        }
        return prompts;
    }

    private List<Exercise.Difficulty> difficulties() {
        var nodes = DIFFICULTIES.stream()
                .flatMap(heading -> section(heading).stream())
                .toList();
        var difficulties = new ArrayList<Exercise.Difficulty>();
        var guidance = new ArrayList<Node>();
        String heading = "";
        for (var node : nodes) {
            if (node instanceof Heading next) {
                addDifficulty(difficulties, heading, guidance);
                heading = Passage.words(next);
                guidance = new ArrayList<>();
            } else {
                guidance.add(node);
            }
        }
        addDifficulty(difficulties, heading, guidance);
        return difficulties;
    }

    private static void addDifficulty(List<Exercise.Difficulty> to, String heading, List<Node> guidance) {
        if (!heading.isEmpty()) {
            to.add(new Exercise.Difficulty(heading, Passage.blocks(guidance)));
        }
    }

    private String task() {
        return section(TASK).stream().findFirst().map(Passage::words).orElse("");
    }

    private List<String> summary() {
        return section(SUMMARY).stream()
                .filter(ListBlock.class::isInstance)
                .flatMap(list -> Passage.items(list).stream())
                .toList();
    }

    private List<Node> section(String heading) {
        return sections.getOrDefault(heading, List.of());
    }

    private void check(Exercise exercise) {
        if (!exercise.id().matches("[a-z0-9][a-z0-9-]{0,79}")) {
            throw new BadContent(where + ": id must be lower-case letters, digits and dashes");
        }
        var seen = new HashSet<String>();
        for (var prompt : exercise.prompts()) {
            if (!seen.add(prompt.id())) {
                throw new BadContent(where + ": prompt " + prompt.id() + " is there twice");
            }
        }
        if (exercise.prompts().isEmpty()
                || exercise.task().isEmpty()
                || exercise.summary().isEmpty()) {
            throw new BadContent(where + ": prompts, task and summary must all be there");
        }
    }
}
