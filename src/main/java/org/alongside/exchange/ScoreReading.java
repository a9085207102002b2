package org.alongside.exchange;

import org.alongside.domain.goal.Measure;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.goal.Points;

/// Reads a row of `scores.csv`.
final class ScoreReading implements Reading {
    private final Book book;

    ScoreReading(Book book) {
        this.book = book;
    }

    @Override
    public void take(Line line) {
        var referral = book.referral(line);
        var measure = line.needed("measure", 60);
        if (!Measure.isName(measure)) {
            throw new Unfit("measure", "may hold letters, digits, spaces and . , ( ) + / - only");
        }
        var on = line.neededDate("scored_on");
        var key = new Book.Measured(referral.id(), measure, on);
        if (!book.scores.name(key)) {
            throw Unfit.repeat("scored_on");
        }
        var points = Points.parse(line.needed("points", 20))
                .orElseThrow(() -> new Unfit("points", "is not a number with at most two digits after the point"));
        var id = book.scores.held(key).map(MeasureScore::id).orElseGet(book.desk.ids()::next);
        book.scores.bring(key, new MeasureScore(id, referral.id(), measure, on, points));
    }

    @Override
    public void refuse(Line line) {}
}
