package org.alongside.exchange;

import org.alongside.domain.reflection.ClipFlag;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.FlaggedClip;

/// Reads a row of `flags.csv`.
final class FlagReading implements Reading {
    private final Book book;

    FlagReading(Book book) {
        this.book = book;
    }

    @Override
    public void take(Line line) {
        var sessionId = book.session(line).appointment().id();
        var exercise = book.exercise(line, book.referralOf(sessionId));
        var flag = line.neededCode("flag", ClipFlag.class);
        var by = line.neededCode("said_by", AnsweredBy.class);
        var key = new Book.Flagged(sessionId, exercise, flag, by);
        if (!book.flags.name(key)) {
            throw Unfit.repeat("flag");
        }
        var id = book.flags.held(key).map(FlaggedClip::id).orElseGet(book.desk.ids()::next);
        book.flags.bring(key, new FlaggedClip(id, sessionId, exercise, flag, by));
    }

    @Override
    public void refuse(Line line) {}
}
