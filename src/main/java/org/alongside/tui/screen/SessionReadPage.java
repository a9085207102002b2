package org.alongside.tui.screen;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.Code;
import org.alongside.domain.paper.Block;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.SessionRecord;
import org.alongside.tui.field.Say;

/// A session as it was logged, to read.
final class SessionReadPage {
    private SessionReadPage() {}

    static ReadPage of(Person person, SessionRecord record, Case aCase) {
        var appointment = record.session().appointment();
        return ReadPage.of(person.name() + " · Session " + appointment.ref(), blocks(record, aCase));
    }

    private static List<Block> blocks(SessionRecord record, Case aCase) {
        var blocks = new ArrayList<Block>();
        var session = record.session();
        var when = session.appointment();
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(
                "Held",
                Say.day(when.on())
                        + when.at().map(at -> " " + at).orElse("")
                        + when.minutes().map(length -> ", " + length + " min").orElse("")));
        when.method().ifPresent(method -> facts.add(new Block.Fact("How", method.label())));
        when.context().ifPresent(context -> facts.add(new Block.Fact("Context", context.label())));
        when.purpose().ifPresent(purpose -> facts.add(new Block.Fact("Purpose", purpose.label())));
        session.outcome().ifPresent(outcome -> facts.add(new Block.Fact("Outcome", outcome.label())));
        session.action().ifPresent(action -> facts.add(new Block.Fact("Action", action.label())));
        facts.add(new Block.Fact("Counts toward days", session.counts() ? "yes" : "no"));
        facts.add(new Block.Fact("Sensitive", session.note().sensitive() ? "yes" : "no"));
        blocks.add(new Block.Facts(facts));
        if (!session.note().text().isEmpty()) {
            blocks.add(new Block.Heading(2, "Note"));
            blocks.add(new Block.Paragraph(session.note().text()));
        }
        record.deliveries().forEach(delivery -> delivery(blocks, delivery, record));
        var tasks = aCase.tasks().stream()
                .filter(task -> task.sessionId().filter(when.id()::equals).isPresent())
                .map(task -> task.text() + " (" + task.status().label() + ")")
                .toList();
        if (!tasks.isEmpty()) {
            blocks.add(new Block.Heading(2, "Tasks agreed"));
            blocks.add(new Block.Points(tasks, false));
        }
        return blocks;
    }

    private static void delivery(List<Block> blocks, Delivery delivery, SessionRecord record) {
        blocks.add(new Block.Heading(2, "Exercise " + delivery.exercise()));
        var words = new ArrayList<String>();
        words.add(delivery.shown().label()
                + delivery.secondsWatched()
                        .map(seconds -> ", " + seconds + " s watched")
                        .orElse(""));
        delivery.relevance().map(Code::label).ifPresent(words::add);
        delivery.achieved().map(Code::label).ifPresent(words::add);
        if (!delivery.chosenBecause().isEmpty()) {
            words.add("chosen because: " + delivery.chosenBecause());
        }
        record.responses().stream()
                .filter(response -> response.exercise().equals(delivery.exercise()))
                .forEach(response -> words.add(response.prompt() + ": " + response.answer()));
        blocks.add(new Block.Points(words, false));
    }
}
