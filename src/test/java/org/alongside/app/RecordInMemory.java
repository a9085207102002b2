package org.alongside.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.domain.goal.Gains;
import org.alongside.domain.goal.GoalRecord;
import org.alongside.domain.goal.GoalScore;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.LegalHold;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Circle;
import org.alongside.domain.record.GoalRows;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.Publication;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.ReflectionRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.record.Traces;
import org.alongside.domain.referral.GatePassed;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.StatusChange;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Task;

/// A record that lives in memory, for tests of whatever reads and keeps: it applies changes row by row, as
/// the index does.
public final class RecordInMemory implements Records, Keeper {
    private final Map<String, Map<UUID, Row>> tables = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /// A desk in London on that day at noon, with this record and the toolkits given; its keys come from a
    /// seed.
    public Desk desk(String today, Toolkits toolkits) {
        var clock = InstantSource.fixed(Instant.parse(today + "T12:00:00Z"));
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
        return new Desk("Pat Green", clock, ZoneId.of("Europe/London"), new Ids(clock, chance), this, this, toolkits);
    }

    /// Everything that was kept, looks included.
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    @Override
    public Saved keep(Change change) {
        return keepAll(List.of(change));
    }

    @Override
    public Saved keepAll(List<Change> all) {
        for (var change : all) {
            changes.add(change);
            change.rows().forEach(this::apply);
        }
        return new Saved(changes.size());
    }

    @Override
    public Saved erase(Change erasure) {
        var saved = keep(erasure);
        var traces = new Traces(erasure.person().orElseThrow());
        changes.forEach(traces::note);
        var rewriting = traces.erasure();
        changes.replaceAll(change -> rewriting.past(change).orElseThrow());
        tables.values()
                .forEach(
                        rows -> rows.values().removeIf(row -> rewriting.row(row).isEmpty()));
        return saved;
    }

    private void apply(RowChange change) {
        var table = tables.computeIfAbsent(change.table(), name -> new LinkedHashMap<>());
        switch (change) {
            case RowChange.Put put -> table.put(put.id(), put.row());
            case RowChange.Remove remove -> table.remove(remove.id());
        }
    }

    private <T> Stream<T> all(String table, Function<Row, T> read) {
        return tables.getOrDefault(table, Map.of()).values().stream().map(read);
    }

    @Override
    public List<Person> people() {
        return all(PersonRows.PERSON, PersonRows::person)
                .sorted(Comparator.comparing(Person::familyName)
                        .thenComparing(Person::givenName)
                        .thenComparing(Person::crn))
                .toList();
    }

    @Override
    public Optional<Person> person(Crn crn) {
        return people().stream().filter(person -> person.crn().equals(crn)).findFirst();
    }

    @Override
    public Optional<Person> person(UUID id) {
        return people().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    @Override
    public List<Referral> referrals() {
        return all(ReferralRows.REFERRAL, ReferralRows::referral)
                .sorted(Comparator.comparing(Referral::referredOn).thenComparing(Referral::ref))
                .toList();
    }

    @Override
    public List<Publication> publications() {
        return all(Publication.TABLE, row -> row)
                .map(row -> Publication.of(
                        row,
                        all(Publication.PART, part -> part)
                                .filter(part -> Publication.ownerOf(part).equals(row.id()))
                                .toList()))
                .sorted(Comparator.comparing(Publication::on).thenComparing(Publication::id))
                .toList();
    }

    @Override
    public Optional<Referral> referral(String ref) {
        return referrals().stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    @Override
    public Optional<Case> caseOf(String referralRef) {
        return referral(referralRef).map(gathering());
    }

    @Override
    public List<Case> cases() {
        return referrals().stream().map(gathering()).toList();
    }

    @Override
    public List<Case> casesOf(UUID personId) {
        return cases().stream()
                .filter(one -> one.person().id().equals(personId))
                .toList();
    }

    private Function<Referral, Case> gathering() {
        var people = people().stream().collect(Collectors.toMap(Person::id, person -> person));
        var history = all(ReferralRows.STATUS, ReferralRows::statusChange)
                .collect(Collectors.groupingBy(StatusChange::referralId));
        var sessions = sessions()
                .collect(Collectors.groupingBy(
                        record -> record.session().appointment().referralId()));
        var tasks = all(SessionRows.TASK, SessionRows::task).collect(Collectors.groupingBy(Task::referralId));
        var scores = all(GoalRows.SCORE, GoalRows::goalScore).collect(Collectors.groupingBy(GoalScore::goalId));
        var goals = all(GoalRows.GOAL, GoalRows::goal)
                .map(goal -> new GoalRecord(goal, scores.getOrDefault(goal.id(), List.of())))
                .collect(Collectors.groupingBy(one -> one.goal().referralId()));
        var measures =
                all(GoalRows.MEASURE, GoalRows::measureScore).collect(Collectors.groupingBy(MeasureScore::referralId));
        return referral -> new Case(
                Objects.requireNonNull(people.get(referral.personId())),
                referral,
                history.getOrDefault(referral.id(), List.of()),
                sessions.getOrDefault(referral.id(), List.of()),
                tasks.getOrDefault(referral.id(), List.of()),
                new Gains(
                        goals.getOrDefault(referral.id(), List.of()), measures.getOrDefault(referral.id(), List.of())));
    }

    /// Each table is gone through once, however many sessions there are.
    private Stream<SessionRecord> sessions() {
        var deliveries = bySession(SessionRows.DELIVERY, SessionRows::delivery);
        var responses = bySession(SessionRows.RESPONSE, SessionRows::response);
        var checks = bySession(SessionRows.CHECK, SessionRows::checkScore);
        var codings = bySession(ReflectionRows.CODING, ReflectionRows::coding);
        var flags = bySession(ReflectionRows.FLAG, ReflectionRows::flagged);
        return all(SessionRows.SESSION, SessionRows::session).map(session -> {
            var id = session.appointment().id();
            return new SessionRecord(
                    session,
                    deliveries.getOrDefault(id, List.of()),
                    responses.getOrDefault(id, List.of()),
                    checks.getOrDefault(id, List.of()),
                    codings.getOrDefault(id, List.of()),
                    flags.getOrDefault(id, List.of()));
        });
    }

    private Stream<Row> rows(String table, Predicate<Row> wanted) {
        return tables.getOrDefault(table, Map.of()).values().stream().filter(wanted);
    }

    private <T> Map<UUID, List<T>> bySession(String table, Function<Row, T> read) {
        return tables.getOrDefault(table, Map.of()).values().stream()
                .collect(Collectors.groupingBy(SessionRows::sessionOf, Collectors.mapping(read, Collectors.toList())));
    }

    @Override
    public Optional<SessionRecord> session(String ref) {
        return sessions()
                .filter(record -> record.session().appointment().ref().equals(ref))
                .findFirst();
    }

    @Override
    public Optional<SessionRecord> session(UUID id) {
        return sessions()
                .filter(record -> record.session().appointment().id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Task> task(String ref) {
        return all(SessionRows.TASK, SessionRows::task)
                .filter(task -> task.ref().equals(ref))
                .findFirst();
    }

    @Override
    public List<GatePassed> gates(UUID referralId) {
        return all(ReferralRows.GATE, ReferralRows::gate)
                .filter(passed -> passed.referralId().equals(referralId))
                .sorted(Comparator.comparing(GatePassed::gate))
                .toList();
    }

    @Override
    public Optional<LegalHold> hold(UUID personId) {
        return holds().stream().filter(hold -> hold.personId().equals(personId)).findFirst();
    }

    @Override
    public List<LegalHold> holds() {
        return all(PersonRows.HOLD, PersonRows::hold)
                .sorted(Comparator.comparing(LegalHold::placedOn).thenComparing(LegalHold::id))
                .toList();
    }

    @Override
    public Optional<Circle> circle(UUID id) {
        return all(Circle.TABLE, Circle::of)
                .filter(circle -> circle.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Draft> draft(Optional<UUID> referralId, String form) {
        return drafts().stream()
                .filter(draft ->
                        draft.referralId().equals(referralId) && draft.form().equals(form))
                .findFirst();
    }

    @Override
    public List<Draft> drafts() {
        return all(KeepDraft.TABLE, RecordInMemory::draft)
                .sorted(Comparator.comparing(Draft::savedAt).reversed())
                .toList();
    }

    private static Draft draft(Row row) {
        var columns = row.columns();
        return new Draft(
                row.id(),
                Optional.ofNullable(columns.get("referral_id")).map(UUID::fromString),
                columns.getOrDefault("form", ""),
                columns.getOrDefault("content", ""),
                Instant.parse(columns.getOrDefault("saved_at", "")));
    }

    @Override
    public Optional<Setting> setting(String name) {
        return rows("setting", row -> name.equals(row.columns().get("name")))
                .map(row -> new Setting(row.id(), name, row.columns().getOrDefault("content", "")))
                .findFirst();
    }

    @Override
    public List<Row> rows(String table) {
        return all(table, row -> row).sorted(Comparator.comparing(Row::id)).toList();
    }

    @Override
    public List<Row> ledger(String table) {
        return rows(table);
    }

    @Override
    public List<LogLine> log(LogFilter filter) {
        var lines = new ArrayList<LogLine>();
        for (int at = 0; at < changes.size(); at++) {
            var change = changes.get(at);
            var day = LocalDate.ofInstant(change.at(), ZoneId.of("Europe/London"));
            if (filter.person().map(person -> isAbout(change, person)).orElse(true)
                    && filter.kind().map(change.kind()::equals).orElse(true)
                    && filter.from().filter(day::isBefore).isEmpty()
                    && filter.to().filter(day::isAfter).isEmpty()) {
                lines.add(line(at + 1L, change));
            }
        }
        return lines;
    }

    private boolean isAbout(Change change, UUID person) {
        return change.person().equals(Optional.of(person))
                || Circle.namedIn(change.reason())
                        .flatMap(this::circle)
                        .filter(circle -> circle.people().contains(person))
                        .isPresent();
    }

    private static LogLine line(long seq, Change change) {
        return new LogLine(
                seq, change.at(), change.by(), change.kind(), change.verb(), change.person(), change.reason(), (int)
                        change.rows().stream()
                                .filter(row -> !Set.of("draft", Circle.TABLE).contains(row.table()))
                                .count());
    }

    @Override
    public Optional<Logged> logged(long seq) {
        if (seq < 1 || seq > changes.size()) {
            return Optional.empty();
        }
        var before = new HashMap<String, SortedMap<String, String>>();
        var rows = new ArrayList<LoggedRow>();
        for (var change : changes.subList(0, (int) seq)) {
            rows.clear();
            for (var row : change.rows()) {
                var after = row instanceof RowChange.Put put ? put.row().columns() : new TreeMap<String, String>();
                var stood = before.put(row.table() + row.id(), after);
                if (!row.table().equals(Circle.TABLE) && !row.table().equals(KeepDraft.TABLE)) {
                    rows.add(new LoggedRow(row.table(), row.id(), stood == null ? new TreeMap<>() : stood, after));
                }
            }
        }
        return Optional.of(new Logged(line(seq, changes.get((int) seq - 1)), rows));
    }
}
