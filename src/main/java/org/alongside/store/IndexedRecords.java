package org.alongside.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.app.Records;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.LegalHold;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Circle;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.Publication;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.Returned;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.referral.GatePassed;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Task;
import org.alongside.domain.team.TeamRows;
import org.jspecify.annotations.Nullable;

/// The record, read from the index.
///
/// @param zone where a day of the log begins and ends
record IndexedRecords(Index index, ZoneId zone) implements Records {
    private static final Comparator<Person> BY_NAME = Comparator.comparing(Person::familyName)
            .thenComparing(Person::givenName)
            .thenComparing(Person::crn);

    @Override
    public List<Person> people() {
        return people("").sorted(BY_NAME).toList();
    }

    @Override
    public Optional<Person> person(Crn crn) {
        return people("where t.crn = ?", crn.text()).findFirst();
    }

    @Override
    public Optional<Person> person(UUID id) {
        return people("where t.id = ?", id).findFirst();
    }

    private Stream<Person> people(String condition, Object... values) {
        return rows(PersonRows.PERSON, condition, values).map(PersonRows::person);
    }

    private Stream<Row> rows(String table, String condition, Object... values) {
        return index.ask(statements -> statements.rows(table, condition, values)).stream();
    }

    @Override
    public List<Referral> referrals() {
        return index.ask(statements -> new Cases(statements).referrals(""));
    }

    @Override
    public Optional<Referral> referral(String ref) {
        return index.ask(statements -> new Cases(statements).referrals("where t.referral_ref = ?", ref)).stream()
                .findFirst();
    }

    @Override
    public Optional<Case> caseOf(String referralRef) {
        return cases(Scope.referral(referralRef)).stream().findFirst();
    }

    @Override
    public List<Case> cases() {
        return cases(Scope.ALL);
    }

    @Override
    public List<Case> casesOf(UUID personId) {
        return cases(Scope.person(personId));
    }

    private List<Case> cases(Scope scope) {
        return index.ask(statements -> new Cases(statements).of(scope));
    }

    @Override
    public Optional<SessionRecord> session(String ref) {
        return session(
                "where t.session_ref = ?",
                "where t.session_id in (select s.id from session s where s.session_ref = ?)",
                ref);
    }

    @Override
    public Optional<SessionRecord> session(UUID id) {
        return session("where t.id = ?", "where t.session_id = ?", id);
    }

    private Optional<SessionRecord> session(String condition, String below, Object value) {
        return index.ask(statements -> new Cases(statements).sessions(condition, below, value)).values().stream()
                .flatMap(List::stream)
                .findFirst();
    }

    @Override
    public Optional<Task> task(String ref) {
        return rows(SessionRows.TASK, "where t.task_ref = ?", ref)
                .map(SessionRows::task)
                .findFirst();
    }

    @Override
    public List<GatePassed> gates(UUID referralId) {
        return rows(ReferralRows.GATE, "where t.referral_id = ?", referralId)
                .map(ReferralRows::gate)
                .sorted(Comparator.comparing(GatePassed::gate))
                .toList();
    }

    @Override
    public Optional<LegalHold> hold(UUID personId) {
        return rows(PersonRows.HOLD, "where t.person_id = ?", personId)
                .map(PersonRows::hold)
                .findFirst();
    }

    @Override
    public List<LegalHold> holds() {
        return rows(PersonRows.HOLD, "")
                .map(PersonRows::hold)
                .sorted(Comparator.comparing(LegalHold::placedOn).thenComparing(LegalHold::id))
                .toList();
    }

    @Override
    public Optional<Draft> draft(Optional<UUID> referralId, String form) {
        return referralId
                .map(id -> rows("draft", "where t.form = ? and t.referral_id = ?", form, id))
                .orElseGet(() -> rows("draft", "where t.form = ? and t.referral_id is null", form))
                .map(IndexedRecords::draft)
                .findFirst();
    }

    @Override
    public List<Draft> drafts() {
        return rows("draft", "")
                .map(IndexedRecords::draft)
                .sorted(Comparator.comparing(Draft::savedAt).reversed())
                .toList();
    }

    private static Draft draft(Row row) {
        return new Draft(
                row.id(),
                Optional.ofNullable(row.columns().get("referral_id")).map(UUID::fromString),
                text(row, "form"),
                text(row, "content"),
                Instant.parse(text(row, "saved_at")));
    }

    @Override
    public Optional<Setting> setting(String name) {
        return rows("setting", "where t.name = ?", name)
                .map(row -> new Setting(row.id(), text(row, "name"), text(row, "content")))
                .findFirst();
    }

    private static String text(Row row, String column) {
        @Nullable String words = row.columns().get(column);
        return words == null ? "" : words;
    }

    @Override
    public Optional<Logged> logged(long seq) {
        return index.ask(statements -> {
            var line = LogLines.of(statements.connection(), seq);
            return line.isPresent()
                    ? Optional.of(new Logged(line.get(), LoggedRows.of(statements, seq)))
                    : Optional.empty();
        });
    }

    @Override
    public Optional<Circle> circle(UUID id) {
        return rows(Circle.TABLE, "where t.id = ?", id).map(Circle::of).findFirst();
    }

    @Override
    public List<Row> rows(String table) {
        return standing(Returned.TABLES, table);
    }

    @Override
    public List<Row> ledger(String table) {
        return standing(TeamRows.TABLES, table);
    }

    private List<Row> standing(List<String> allowed, String table) {
        if (!allowed.contains(table)) {
            throw new IllegalArgumentException("not one of " + allowed);
        }
        return rows(table, "order by t.id").toList();
    }

    @Override
    public List<Publication> publications() {
        var parts = rows(Publication.PART, "").collect(Collectors.groupingBy(Publication::ownerOf));
        return rows(Publication.TABLE, "")
                .map(row -> Publication.of(row, parts.getOrDefault(row.id(), List.of())))
                .sorted(Comparator.comparing(Publication::on).thenComparing(Publication::id))
                .toList();
    }

    @Override
    public List<LogLine> log(LogFilter filter) {
        return index.ask(statements -> LogLines.of(statements.connection(), filter, zone));
    }
}
