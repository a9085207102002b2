package org.alongside.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.paper.Document.Print;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.domain.toolkit.Translation;

/// An exercise's worksheet in large print: few words, boxes to tick and lines to write on, and no one's data. An
/// exercise without one of its own gets its questions to think about, its task and its points.
public final class Worksheet {
    private final Exercise exercise;
    private final Optional<Translation> translation;
    private final HandoutWords words;

    private Worksheet(Exercise exercise, Optional<Translation> translation) {
        this.exercise = exercise;
        this.translation = translation;
        this.words = HandoutWords.of(translation);
    }

    /// The document; it bears no marking, for it holds nothing personal until it is filled in.
    public static Document of(Toolkit toolkit, Exercise exercise) {
        return of(toolkit, exercise, "en", Print.LARGE);
    }

    /// In that language where the pack has it, else in the pack's own.
    public static Document of(Toolkit toolkit, Exercise exercise, String language, Print print) {
        return new Worksheet(exercise, exercise.in(language)).document(toolkit, print);
    }

    private Document document(Toolkit toolkit, Print print) {
        var blocks = new ArrayList<Block>();
        var sheet = translation.map(Translation::worksheet).orElseGet(exercise::worksheet);
        if (sheet.isEmpty()) {
            prompts().forEach(prompt -> {
                blocks.add(new Block.Paragraph(prompt.text()));
                blocks.add(new Block.AnswerLines(2));
            });
        } else {
            sheet.forEach(block -> blocks.add(lowered(block)));
        }
        var task = translation.map(Translation::task).orElseGet(exercise::task);
        if (!task.isBlank()) {
            blocks.add(new Block.Heading(2, words.beforeNextTime()));
            blocks.add(new Block.TickBox(task));
        }
        var summary = translation.map(Translation::summary).orElseGet(exercise::summary);
        if (!summary.isEmpty()) {
            blocks.add(new Block.Heading(2, words.toRemember()));
            blocks.add(new Block.Points(summary, false));
        }
        words.addFoot(blocks, toolkit, translation);
        return new Document(
                translation.map(Translation::title).orElseGet(exercise::title),
                words.language(),
                "",
                "",
                print,
                List.copyOf(blocks));
    }

    private List<Exercise.Prompt> prompts() {
        return translation.map(Translation::prompts).orElseGet(exercise::prompts);
    }

    /// The exercise's title is the page's; a pack's headings come under it, whatever level they have.
    private static Block lowered(Block block) {
        return block instanceof Block.Heading heading ? new Block.Heading(2, heading.text()) : block;
    }
}
