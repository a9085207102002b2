package org.alongside.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.domain.toolkit.Exercise;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/// A file of content: a YAML head between `---` lines, then parts under their headings.
record Sections(String where, Yaml head, Map<String, List<Node>> byHeading) {
    static final String TALK = "Talk about it";
    static final String WORKSHEET = "Worksheet";
    static final String TASK = "Before next time";
    static final String SUMMARY = "Summary";

    private static final Pattern HEAD = Pattern.compile("\\A---\\n(.*?)\\n---\\n(.*)\\z", Pattern.DOTALL);
    private static final Pattern PROMPT = Pattern.compile("\\[([a-z0-9][a-z0-9-]{0,39})\\] (.+)", Pattern.DOTALL);

    static Sections read(String where, String text) {
        var parts = HEAD.matcher(text.replace("\r\n", "\n"));
        if (!parts.matches()) {
            throw new BadContent(where + ": it must begin with a head between --- lines");
        }
        return new Sections(where, Yaml.mapping(where, parts.group(1)), byHeading(where, parts.group(2)));
    }

    private static Map<String, List<Node>> byHeading(String where, String markdown) {
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

    List<Node> section(String heading) {
        return byHeading.getOrDefault(heading, List.of());
    }

    List<Exercise.Prompt> prompts() {
        var prompts = new ArrayList<Exercise.Prompt>();
        var seen = new HashSet<String>();
        for (var node : section(TALK)) {
            if (node instanceof ListBlock list) {
                for (var item : Passage.items(list)) {
                    var prompt = PROMPT.matcher(item);
                    if (!prompt.matches()) {
                        throw new BadContent(where + ": every prompt begins with its id in brackets, such as [p1]");
                    }
                    if (!seen.add(prompt.group(1))) {
                        throw new BadContent(where + ": prompt " + prompt.group(1) + " is there twice");
                    }
                    prompts.add(new Exercise.Prompt(prompt.group(1), prompt.group(2)));
                }
            }
        }
        return prompts;
    }

    String task() {
        return section(TASK).stream().findFirst().map(Passage::words).orElse("");
    }

    List<String> summary() {
        return section(SUMMARY).stream()
                .filter(ListBlock.class::isInstance)
                .flatMap(list -> Passage.items(list).stream())
                .toList();
    }
}
