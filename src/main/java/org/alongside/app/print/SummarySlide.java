package org.alongside.app.print;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.paper.Document.Print;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.domain.toolkit.Translation;

/// The points of an exercise in big letters across one page, which the first participants asked for.
public final class SummarySlide {
    private SummarySlide() {}

    /// In that language where the pack has it, else in the pack's own. It holds nothing personal.
    public static Document of(Toolkit toolkit, Exercise exercise, String language) {
        var translation = exercise.in(language);
        var words = HandoutWords.of(translation);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Points(translation.map(Translation::summary).orElseGet(exercise::summary), false));
        words.addFoot(blocks, toolkit, translation);
        return new Document(
                translation.map(Translation::title).orElseGet(exercise::title),
                words.language(),
                "",
                "",
                Print.SLIDE,
                List.copyOf(blocks));
    }
}
