package org.alongside.exchange;

import java.util.Locale;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.CheckScore;

/// Reads a row of `checks.csv`.
final class CheckReading implements Reading {
    private final Book book;

    CheckReading(Book book) {
        this.book = book;
    }

    @Override
    public void take(Line line) {
        var sessionId = book.session(line).appointment().id();
        var by = line.neededCode("by", AnsweredBy.class);
        var item = line.needed("item", 40).toUpperCase(Locale.ROOT);
        if (!item.matches("[A-Z0-9][A-Z0-9_]{0,39}")) {
            throw new Unfit("item", "is not a code: capital letters, digits and _ only");
        }
        var key = new Book.Scored(sessionId, by, item);
        if (!book.checks.name(key)) {
            throw Unfit.repeat("item");
        }
        int score = line.number("score", 0, 10).orElseThrow(() -> new Unfit("score", "is needed"));
        var id = book.checks.held(key).map(CheckScore::id).orElseGet(book.desk.ids()::next);
        book.checks.bring(key, new CheckScore(id, sessionId, by, item, score));
    }

    @Override
    public void refuse(Line line) {}
}
