package org.alongside.exchange;

import org.alongside.domain.session.Response;
import org.alongside.domain.session.SessionRules;

/// Reads a row of `responses.csv`.
final class ResponseReading implements Reading {
    private final Book book;

    ResponseReading(Book book) {
        this.book = book;
    }

    @Override
    public void take(Line line) {
        var sessionId = book.session(line).appointment().id();
        var exercise = book.exercise(line, book.referralOf(sessionId));
        var prompt = line.needed("prompt", 40);
        var key = new Book.Asked(sessionId, exercise, prompt);
        if (!book.responses.name(key)) {
            throw Unfit.repeat("prompt");
        }
        var answer = line.text("answer", SessionRules.ANSWER_MAX);
        if (answer.isEmpty()) {
            throw new Unfit("answer", "is needed");
        }
        var id = book.responses.held(key).map(Response::id).orElseGet(book.desk.ids()::next);
        book.responses.bring(key, new Response(id, sessionId, exercise, prompt, answer));
    }

    @Override
    public void refuse(Line line) {}
}
