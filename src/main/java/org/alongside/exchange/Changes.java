package org.alongside.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.app.CaseloadFiles.Count;
import org.alongside.app.Desk;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.GoalRows;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.ReflectionRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.referral.StatusChange;

/// What an import would change, one person after the other: what is different as an alteration, what is new as a
/// collection, or as a combination where the person is held already. A row that is as it was is left alone.
final class Changes {
    static final String VERB = "import.caseload";

    private final Book book;
    private final Set<UUID> held = new HashSet<>();
    /// For each person the rows that are new, and then those that stood and are different.
    private final Map<UUID, SortedMap<Boolean, List<RowChange>>> byPerson = new LinkedHashMap<>();
    private final List<Count> kept = new ArrayList<>();
    private int unchanged;

    Changes(Book book, List<StatusChange> history) {
        this.book = book;
        book.people.held().forEach(person -> held.add(person.id()));
        add(CaseloadFile.PEOPLE, book.people, person -> person.id(), PersonRows::of);
        add(CaseloadFile.REFERRALS, book.referrals, referral -> referral.personId(), ReferralRows::of);
        var persons = new LinkedHashMap<UUID, UUID>();
        book.referrals.all().forEach(referral -> persons.put(referral.id(), referral.personId()));
        for (var line : history) {
            put(person(persons, line.referralId()), false, ReferralRows.of(line));
        }
        add(
                CaseloadFile.SESSIONS,
                book.sessions,
                session -> person(persons, session.appointment().referralId()),
                SessionRows::of);
        add(CaseloadFile.DELIVERIES, book.deliveries, each -> personOf(each.sessionId()), SessionRows::of);
        add(CaseloadFile.RESPONSES, book.responses, each -> personOf(each.sessionId()), SessionRows::of);
        add(CaseloadFile.TASKS, book.tasks, task -> person(persons, task.referralId()), SessionRows::of);
        add(CaseloadFile.CHECKS, book.checks, each -> personOf(each.sessionId()), SessionRows::of);
        add(CaseloadFile.GOALS, book.goals, goal -> person(persons, goal.referralId()), GoalRows::of);
        var goals = new LinkedHashMap<UUID, UUID>();
        book.goals.all().forEach(goal -> goals.put(goal.id(), person(persons, goal.referralId())));
        add(CaseloadFile.GOAL_SCORES, book.goalScores, score -> person(goals, score.goalId()), GoalRows::of);
        add(CaseloadFile.SCORES, book.scores, score -> person(persons, score.referralId()), GoalRows::of);
        add(CaseloadFile.CODINGS, book.codings, each -> personOf(each.sessionId()), ReflectionRows::of);
        add(CaseloadFile.FLAGS, book.flags, each -> personOf(each.sessionId()), ReflectionRows::of);
    }

    private static UUID person(Map<UUID, UUID> persons, UUID of) {
        return Optional.ofNullable(persons.get(of))
                .orElseThrow(() -> new IllegalStateException("something is of nobody"));
    }

    private UUID personOf(UUID sessionId) {
        return book.referralOf(sessionId).personId();
    }

    private <K, T> void add(CaseloadFile file, Shelf<K, T> shelf, Function<T, UUID> person, Function<T, Row> row) {
        int rows = 0;
        for (var entry : shelf.brought().entrySet()) {
            var after = row.apply(entry.getValue());
            var before = shelf.held(entry.getKey()).map(row);
            if (before.filter(after::equals).isPresent()) {
                unchanged++;
            } else {
                put(person.apply(entry.getValue()), before.isPresent(), after);
                rows += shelf.isNamed(entry.getKey()) ? 1 : 0;
            }
        }
        kept.add(new Count(file.fileName(), rows));
    }

    private void put(UUID person, boolean stood, Row row) {
        byPerson.computeIfAbsent(person, key -> new TreeMap<>())
                .computeIfAbsent(stood, key -> new ArrayList<>())
                .add(new RowChange.Put(row));
    }

    /// New and different rows of each file.
    List<Count> kept() {
        return List.copyOf(kept);
    }

    /// Rows of all files that are as they were.
    int unchanged() {
        return unchanged;
    }

    /// The changes, in an order in which no row comes before the one it hangs on.
    List<Change> all(Desk desk) {
        var changes = new ArrayList<Change>();
        byPerson.forEach((person, newThenOld) -> newThenOld.forEach((stood, rows) -> changes.add(
                new Change(desk.now(), desk.by(), kind(person, stood), VERB, Optional.of(person), "", rows))));
        return changes;
    }

    /// What is new about someone already held is joined with what came from elsewhere before.
    private Kind kind(UUID person, boolean stood) {
        if (stood) {
            return Kind.ALTERATION;
        }
        return held.contains(person) ? Kind.COMBINATION : Kind.COLLECTION;
    }
}
