package org.alongside.packs.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.domain.paper.Block;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.packs.InstalledToolkits;

/// The packs that lie in `content/`, and what a participant reads of them.
final class Shipped {
    static final Path CONTENT = Path.of(System.getProperty("content", "content")); // set it to check another folder
    static final InstalledToolkits TOOLKITS = new InstalledToolkits(CONTENT);

    private Shipped() {}

    static List<Toolkit> all() {
        return TOOLKITS.all();
    }

    /// Each exercise once, with the toolkit that it lies in.
    static List<Own> exercises() {
        var own = new ArrayList<Own>();
        for (var toolkit : all()) {
            for (var exercise : toolkit.exercises()) {
                if (Files.exists(folder(toolkit).resolve("exercises/" + exercise.id() + ".md"))) {
                    own.add(new Own(toolkit, exercise));
                }
            }
        }
        return own;
    }

    record Own(Toolkit toolkit, Exercise exercise) {
        String name() {
            return toolkit.id() + " " + exercise.id();
        }
    }

    static Path folder(Toolkit toolkit) {
        return CONTENT.resolve(toolkit.id());
    }

    /// Every line of an exercise that the participant reads or is asked.
    static List<String> read(Exercise exercise) {
        var lines = new ArrayList<String>();
        lines.add(exercise.title());
        exercise.prompts().forEach(prompt -> lines.add(prompt.text()));
        exercise.worksheet().stream().flatMap(Shipped::words).forEach(lines::add);
        lines.add(exercise.task());
        lines.addAll(exercise.summary());
        return lines;
    }

    static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> paragraph.text().lines();
            case Block.Points points -> points.items().stream();
            case Block.TickBox box -> Stream.of(box.text());
            case Block.Facts facts -> facts.facts().stream().map(Block.Fact::content);
            case Block.Table table -> table.rows().stream().flatMap(List::stream);
            case Block.Bars _, Block.Matrix _, Block.Picture _, Block.AnswerLines _, Block.PageBreak _ ->
                Stream.empty();
        };
    }

    static List<Path> files(String ending) {
        try (var files = Files.walk(CONTENT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
