package org.alongside.app.print;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;

/// An exercise's worksheet in large print: few words, boxes to tick and lines to write on, and no one's data. An
/// exercise without one of its own gets its questions to think about, its task and its points.
public final class Worksheet {
    private Worksheet() {}

    /// The document; it bears no marking, for it holds nothing personal until it is filled in.
    public static Document of(Toolkit toolkit, Exercise exercise) {
        var blocks = new ArrayList<Block>();
        if (exercise.worksheet().isEmpty()) {
            exercise.prompts().forEach(prompt -> {
                blocks.add(new Block.Paragraph(prompt.text()));
                blocks.add(new Block.AnswerLines(2));
            });
        } else {
            exercise.worksheet().forEach(block -> blocks.add(lowered(block)));
        }
        if (!exercise.task().isBlank()) {
            blocks.add(new Block.Heading(2, "Before next time"));
            blocks.add(new Block.TickBox(exercise.task()));
        }
        if (!exercise.summary().isEmpty()) {
            blocks.add(new Block.Heading(2, "To remember"));
            blocks.add(new Block.Points(exercise.summary(), false));
        }
        if (!toolkit.notice().isBlank()) {
            blocks.add(new Block.Paragraph(toolkit.notice()));
        }
        return new Document(exercise.title(), "en-GB", "", "", true, List.copyOf(blocks));
    }

    /// The exercise's title is the page's; a pack's headings come under it, whatever level they have.
    private static Block lowered(Block block) {
        return block instanceof Block.Heading heading ? new Block.Heading(2, heading.text()) : block;
    }
}
