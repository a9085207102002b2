package org.alongside.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.WorksheetDone;

/// Reads a row of `deliveries.csv`. The order of a session's rows is the order in which its exercises were used.
final class DeliveryReading implements Reading {
    private static final int SECONDS_MOST = 86_400;

    private final Book book;
    private final Map<UUID, Integer> nextPlace = new HashMap<>();

    DeliveryReading(Book book) {
        this.book = book;
    }

    @Override
    public void take(Line line) {
        var sessionId = book.session(line).appointment().id();
        var exercise = book.exercise(line, book.referralOf(sessionId));
        var key = new Book.Used(sessionId, exercise);
        if (!book.deliveries.name(key)) {
            throw Unfit.repeat("exercise");
        }
        var before = book.deliveries.held(key);
        var delivery = new Delivery(
                before.map(Delivery::id).orElseGet(book.desk.ids()::next),
                sessionId,
                place(sessionId, before),
                exercise,
                line.neededCode("shown", Shown.class),
                line.number("seconds_watched", 0, SECONDS_MOST),
                worksheet(line),
                line.code("relevance", Relevance.class),
                line.code("achieved", Achieved.class),
                before.map(Delivery::chosenBecause).orElse(""));
        nextPlace.put(sessionId, delivery.place() + 1);
        book.deliveries.bring(key, delivery);
    }

    /// Where it stands in the session: where it stood, unless the rows before it now reach further.
    private int place(UUID sessionId, Optional<Delivery> before) {
        int next = nextPlace.getOrDefault(sessionId, 0);
        return Math.max(next, before.map(Delivery::place).orElse(next));
    }

    private static Optional<WorksheetDone> worksheet(Line line) {
        return switch (line.word("worksheet", 200).toUpperCase(Locale.ROOT)) {
            case "YES", "Y", "TRUE", "1" -> Optional.of(WorksheetDone.DONE);
            case "NO", "N", "FALSE", "0" -> Optional.of(WorksheetDone.NOT_DONE);
            default -> line.code("worksheet", WorksheetDone.class);
        };
    }

    @Override
    public void refuse(Line line) {}
}
