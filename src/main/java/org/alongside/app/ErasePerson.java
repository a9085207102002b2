package org.alongside.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.Decision;
import org.alongside.domain.people.ErasureReason;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Erasure;
import org.alongside.domain.record.GoalRows;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Mentions;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.ReflectionRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.session.SessionRecord;

/// Erases a person: everything that is held goes, from the log's old values and from the journal too, and a
/// count stays.
public final class ErasePerson {
    private final Desk desk;

    /// At this desk.
    public ErasePerson(Desk desk) {
        this.desk = desk;
    }

    /// What was erased.
    ///
    /// @param entries rows of every kind, the person and the sessions among them
    public record Erased(int sessions, int entries) {}

    /// Why someone may not be erased now; empty when nothing stands in the way.
    ///
    /// @param evenOpen whether an open referral is to be erased with the person
    public Optional<Decision.Refuse<Erased>> objection(Person person, boolean evenOpen) {
        if (desk.records().hold(person.id()).isPresent()) {
            return Optional.of(
                    new Decision.Refuse<>("crn", "is under legal hold", "Release the hold first, if it is over."));
        }
        boolean isOpen = desk.records().casesOf(person.id()).stream()
                .anyMatch(one -> !one.referral().isOver());
        return isOpen && !evenOpen
                ? Optional.of(new Decision.Refuse<>("crn", "has an open referral", "End it first, or say --even-open."))
                : Optional.empty();
    }

    /// Returns once the person is gone from everything in this vault; copies made before still hold the
    /// person.
    public Decision<Erased> erase(Person person, ErasureReason reason, boolean evenOpen) {
        var objection = objection(person, evenOpen);
        if (objection.isPresent()) {
            return objection.get();
        }
        var rows = new ArrayList<RowChange>();
        var cases = desk.records().casesOf(person.id());
        cases.forEach(one -> take(one, rows));
        var mentions = new Mentions(List.of(person.crn().text(), person.givenName(), person.familyName()));
        desk.records().drafts().stream()
                .filter(draft -> draft.referralId().isEmpty() && mentions.in(draft.content()))
                .forEach(draft -> rows.add(new RowChange.Remove(KeepDraft.TABLE, draft.id())));
        rows.add(new RowChange.Remove(PersonRows.PERSON, person.id()));
        var erased =
                new Erased(cases.stream().mapToInt(one -> one.sessions().size()).sum(), rows.size());
        rows.add(new RowChange.Put(proof(reason, erased)));
        desk.keeper()
                .erase(new Change(
                        desk.now(),
                        desk.by(),
                        Kind.ERASURE,
                        "person.erase",
                        Optional.of(person.id()),
                        reason.name(),
                        rows));
        return Decision.keep(erased);
    }

    private Row proof(ErasureReason reason, Erased erased) {
        return new Row(
                Erasure.TABLE,
                desk.ids().next(),
                Map.of(
                        "erased_on", desk.today().toString(),
                        "reason", reason.name(),
                        "sessions", String.valueOf(erased.sessions()),
                        "entries", String.valueOf(erased.entries())));
    }

    /// What hangs on something goes before it.
    private void take(Case one, List<RowChange> rows) {
        one.gains().goals().forEach(goal -> {
            goal.scores().forEach(score -> remove(rows, GoalRows.SCORE, score.id()));
            remove(rows, GoalRows.GOAL, goal.goal().id());
        });
        one.gains().scores().forEach(score -> remove(rows, GoalRows.MEASURE, score.id()));
        one.tasks().forEach(task -> remove(rows, SessionRows.TASK, task.id()));
        one.sessions().forEach(session -> take(session, rows));
        desk.records().gates(one.referral().id()).forEach(passed -> remove(rows, ReferralRows.GATE, passed.id()));
        one.history().forEach(line -> remove(rows, ReferralRows.STATUS, line.id()));
        desk.records().drafts().stream()
                .filter(draft ->
                        draft.referralId().filter(one.referral().id()::equals).isPresent())
                .forEach(draft -> remove(rows, KeepDraft.TABLE, draft.id()));
        remove(rows, ReferralRows.REFERRAL, one.referral().id());
    }

    private static void take(SessionRecord record, List<RowChange> rows) {
        record.deliveries().forEach(each -> remove(rows, SessionRows.DELIVERY, each.id()));
        record.responses().forEach(each -> remove(rows, SessionRows.RESPONSE, each.id()));
        record.checks().forEach(each -> remove(rows, SessionRows.CHECK, each.id()));
        record.codings().forEach(each -> remove(rows, ReflectionRows.CODING, each.id()));
        record.flags().forEach(each -> remove(rows, ReflectionRows.FLAG, each.id()));
        remove(rows, SessionRows.SESSION, record.session().appointment().id());
    }

    private static void remove(List<RowChange> rows, String table, UUID id) {
        rows.add(new RowChange.Remove(table, id));
    }
}
