package org.alongside.app.print;

import java.util.ArrayList;
import java.util.Collections;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.paper.Document.Print;

/// An empty sheet to keep a diary or a log on between two sessions: seven days, a few words each.
public final class DiarySheet {
    private static final int DAYS = 7;

    private DiarySheet() {}

    /// In English or Welsh.
    public static Document of(String language, Print print) {
        var words = HandoutWords.of(language);
        var blocks = new ArrayList<Block>();
        for (int day = 0; day < DAYS; day++) {
            blocks.add(new Block.Paragraph(String.join(" · ", words.columns())));
            blocks.add(new Block.AnswerLines(2));
        }
        if (language.equals("cy")) {
            blocks.add(new Block.Paragraph(words.unreviewed()));
        }
        return new Document(words.diary(), words.language(), "", "", print, Collections.unmodifiableList(blocks));
    }
}
