package org.alongside.app.print;

import static org.alongside.app.print.Say.fact;

import java.util.List;
import java.util.function.Predicate;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;

/// The sessions, held and missed, with what was done about a miss. Notes are not among it: they hold more than a report
/// may hand on.
record SessionsHeld(Case one) {
    List<Block> blocks() {
        if (one.sessions().isEmpty()) {
            return List.of(new Block.Paragraph("No sessions were recorded."));
        }
        return List.of(
                new Block.Facts(List.of(
                        fact("Held", count(session -> session instanceof Session.Held)),
                        fact("Missed, acceptable", count(session -> isMissed(session, false))),
                        fact("Missed, not acceptable", count(session -> isMissed(session, true))),
                        fact("Moved", count(session -> session instanceof Session.CalledOff)),
                        fact("Without an outcome", count(SessionsHeld::isOpen)))),
                new Block.Table(
                        "",
                        List.of("On", "What became of it", "Minutes", "Place", "Counts", "Action"),
                        one.sessions().stream().map(SessionsHeld::row).toList()));
    }

    private String count(Predicate<Session> wanted) {
        return String.valueOf(one.sessions().stream()
                .map(SessionRecord::session)
                .filter(wanted)
                .count());
    }

    private static boolean isMissed(Session session, boolean enforceable) {
        return session instanceof Session.Missed missed
                && missed.absence() != Outcome.NOT_RECORDED
                && missed.absence().asksForAction() == enforceable;
    }

    private static boolean isOpen(Session session) {
        return session instanceof Session.Planned
                || session.outcome().filter(Outcome.NOT_RECORDED::equals).isPresent();
    }

    private static List<String> row(SessionRecord record) {
        var session = record.session();
        var appointment = session.appointment();
        return List.of(
                Say.shortDay(appointment.on()),
                session.outcome().map(Outcome::label).orElse("No outcome recorded"),
                appointment.minutes().map(String::valueOf).orElse(""),
                appointment.method().map(method -> method.label()).orElse(""),
                session instanceof Session.Held ? (session.counts() ? "yes" : "no") : "",
                session.action().map(action -> action.label()).orElse(""));
    }
}
