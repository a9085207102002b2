package org.alongside.exchange;

import java.util.UUID;
import org.alongside.domain.reflection.Coding;
import org.alongside.domain.reflection.Passage;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;

/// Reads a row of `codings.csv`.
final class CodingReading implements Reading {
    private final Book book;

    CodingReading(Book book) {
        this.book = book;
    }

    @Override
    public void take(Line line) {
        var sessionId = book.session(line).appointment().id();
        var passage = passage(line, sessionId);
        var theme = line.neededCode("theme", Theme.class);
        if (!passage.takes(theme)) {
            throw new Unfit("theme", "is one of practitioners, and an answer is the person's");
        }
        var subtheme = line.code("subtheme", Subtheme.class);
        if (!theme.holds(subtheme)) {
            throw new Unfit("subtheme", "belongs to another theme");
        }
        var on = line.date("coded_on").orElseGet(book.desk::today);
        if (on.isAfter(book.desk.today())) {
            throw new Unfit("coded_on", "is in the future");
        }
        var key = new Book.Found(sessionId, passage, theme, subtheme);
        if (!book.codings.name(key)) {
            throw Unfit.repeat("theme");
        }
        var id = book.codings.held(key).map(Coding::id).orElseGet(book.desk.ids()::next);
        book.codings.bring(key, new Coding(id, sessionId, passage, theme, subtheme, on, line.word("coded_by", 200)));
    }

    private Passage passage(Line line, UUID sessionId) {
        var passage = Passage.parse(line.needed("passage", 121))
                .orElseThrow(() -> new Unfit("passage", "is neither note nor EXERCISE:PROMPT"));
        if (!passage.isNote()
                && book.responses
                        .find(new Book.Asked(sessionId, passage.exercise(), passage.prompt()))
                        .isEmpty()) {
            throw new Unfit("passage", "is no answer of that session");
        }
        return passage;
    }

    @Override
    public void refuse(Line line) {}
}
