package org.alongside.app.request;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.app.Desk;
import org.alongside.app.Records.Draft;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.Records.LogLine;
import org.alongside.app.Records.LoggedRow;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Circle;
import org.alongside.domain.record.GoalRows;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Mentions;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.ReflectionRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.session.SessionRecord;

/// Gathers everything that is held on one person, section by section. Reading goes through here after the
/// disclosure, or the look, has been logged.
final class Gathering {
    /// Changes whose reason is a word of ours; that of any other is in somebody's own words.
    private static final Set<Kind> OUR_REASONS = Set.of(Kind.DISCLOSURE, Kind.CONSULTATION, Kind.ERASURE);

    private final Desk desk;
    private final Person person;
    private final List<Case> cases;
    private final Map<UUID, Row> standing = new HashMap<>();

    Gathering(Desk desk, Person person) {
        this.desk = desk;
        this.person = person;
        this.cases = desk.records().casesOf(person.id());
    }

    /// The sections by name, in order; an empty one is there too.
    Map<String, List<Entry>> sections() {
        var sections = new LinkedHashMap<String, List<Entry>>();
        sections.put("person", List.of(Entry.of(kept(PersonRows.of(person)), "the person")));
        sections.put(
                "legal_holds",
                desk.records().hold(person.id()).stream()
                        .map(hold -> Entry.of(kept(PersonRows.of(hold)), "the legal hold"))
                        .toList());
        sections.put("referrals", cases.stream().map(this::referral).toList());
        sections.put(
                "sessions",
                cases.stream()
                        .flatMap(one -> one.sessions().stream().map(record -> session(one, record)))
                        .toList());
        sections.put(
                "tasks",
                cases.stream()
                        .flatMap(one -> one.tasks().stream()
                                .map(task -> Entry.of(kept(SessionRows.of(task)), "task " + task.ref())
                                        .headed("referral_ref", one.referral().ref())))
                        .toList());
        sections.put("goals", cases.stream().flatMap(one -> goals(one).stream()).toList());
        sections.put(
                "measures",
                cases.stream()
                        .flatMap(one -> one.gains().scores().stream()
                                .map(score -> Entry.of(kept(GoalRows.of(score)), "score of " + score.on())
                                        .headed("referral_ref", one.referral().ref())))
                        .toList());
        sections.put("drafts", drafts());
        var earlier = new ArrayList<Entry>();
        sections.put("log", log(earlier));
        sections.put("earlier_texts", earlier);
        return sections;
    }

    private Row kept(Row row) {
        standing.put(row.id(), row);
        return row;
    }

    private Entry referral(Case one) {
        var title = "referral " + one.referral().ref();
        return Entry.of(kept(ReferralRows.of(one.referral())), title)
                .with(
                        "gates",
                        desk.records().gates(one.referral().id()).stream()
                                .map(passed -> Entry.of(kept(ReferralRows.of(passed)), title + ", " + passed.gate()))
                                .toList())
                .with(
                        "history",
                        one.history().stream()
                                .map(line -> Entry.of(kept(ReferralRows.of(line)), title + ", history of " + line.on()))
                                .toList());
    }

    private List<Entry> goals(Case one) {
        return one.gains().goals().stream()
                .map(goal -> {
                    var title = "goal " + goal.goal().place() + " of referral "
                            + one.referral().ref();
                    return Entry.of(kept(GoalRows.of(goal.goal())), title)
                            .headed("referral_ref", one.referral().ref())
                            .with(
                                    "scores",
                                    entries(
                                            title,
                                            goal.scores().stream()
                                                    .map(GoalRows::of)
                                                    .toList()));
                })
                .toList();
    }

    private Entry session(Case one, SessionRecord record) {
        var session = record.session();
        var title = "session " + session.appointment().ref() + " of "
                + session.appointment().on();
        boolean sensitive = session.note().sensitive();
        return Entry.of(kept(SessionRows.of(session)), title, column -> sensitive && column.equals("note"))
                .headed("referral_ref", one.referral().ref())
                .with(
                        "deliveries",
                        entries(
                                title,
                                record.deliveries().stream()
                                        .map(SessionRows::of)
                                        .toList()))
                .with(
                        "responses",
                        entries(
                                title,
                                record.responses().stream().map(SessionRows::of).toList()))
                .with(
                        "checks",
                        entries(
                                title,
                                record.checks().stream().map(SessionRows::of).toList()))
                .with(
                        "codings",
                        entries(
                                title,
                                record.codings().stream()
                                        .map(ReflectionRows::of)
                                        .toList()))
                .with(
                        "flags",
                        entries(
                                title,
                                record.flags().stream().map(ReflectionRows::of).toList()));
    }

    private List<Entry> entries(String title, List<Row> rows) {
        return rows.stream().map(row -> Entry.of(kept(row), title)).toList();
    }

    private List<Entry> drafts() {
        var mentions = new Mentions(List.of(person.crn().text(), person.givenName(), person.familyName()));
        return desk.records().drafts().stream()
                .filter(draft -> isTheirs(draft, mentions))
                .map(draft -> Entry.of(
                        new Row(
                                "draft",
                                draft.id(),
                                Map.of(
                                        "form", draft.form(),
                                        "saved_at", draft.savedAt().toString(),
                                        "content", draft.content())),
                        "a text begun and not finished"))
                .toList();
    }

    private boolean isTheirs(Draft draft, Mentions mentions) {
        return draft.referralId()
                .map(id -> cases.stream().anyMatch(one -> one.referral().id().equals(id)))
                .orElseGet(() -> mentions.in(draft.content()));
    }

    private List<Entry> log(List<Entry> earlier) {
        var filter = new LogFilter(Optional.of(person.id()), Optional.empty(), Optional.empty(), Optional.empty());
        return desk.records().log(filter).stream()
                .map(line -> line(line, earlier))
                .toList();
    }

    private Entry line(LogLine line, List<Entry> earlier) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("seq", line.seq());
        facts.put(
                "at",
                LocalDateTime.ofInstant(line.at(), desk.zone())
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        facts.put("by", line.by());
        facts.put("kind", line.kind().name());
        facts.put("verb", line.verb());
        facts.put("rows", line.rows());
        var items = new ArrayList<Item>();
        var title = "entry " + line.seq() + " of the log";
        if (OUR_REASONS.contains(line.kind()) || line.reason().isEmpty()) {
            facts.put("reason", Circle.plain(line.reason()));
        } else {
            items.add(Item.of(person.id(), "reason", line.seq(), title, line.reason(), false));
        }
        return new Entry(title, facts, items, new LinkedHashMap<>()).with("changes", changes(line, title, earlier));
    }

    /// What was different before. What was new is in the other sections, or in a later line as what it was
    /// before.
    private List<Entry> changes(LogLine line, String title, List<Entry> earlier) {
        if (line.rows() == 0 || line.kind() == Kind.DRAFT) {
            return List.of();
        }
        var changes = new ArrayList<Entry>();
        desk.records().logged(line.seq()).stream()
                .flatMap(logged -> logged.rows().stream())
                .forEach(row -> row.before().forEach((column, before) -> {
                    if (!HeldColumns.isKey(column) && !before.equals(row.after().get(column))) {
                        change(line.seq(), title, row, column, changes, earlier);
                    }
                }));
        return changes;
    }

    private void change(
            long seq, String title, LoggedRow row, String column, List<Entry> changes, List<Entry> earlier) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("table", row.table());
        facts.put("column", HeldColumns.name(column));
        if (HeldColumns.isFree(column)) {
            boolean sensitive = row.table().equals(SessionRows.SESSION) && isSensitive(row) && column.equals("note");
            var item = Item.of(
                    row.id(),
                    column,
                    seq,
                    row.table() + ", until " + title,
                    row.before().getOrDefault(column, ""),
                    sensitive);
            earlier.add(Entry.of(item));
            facts.put("before", item.code());
            facts.put("after", row.after().containsKey(column) ? "another text" : "");
        } else {
            facts.put("before", row.before().getOrDefault(column, ""));
            facts.put("after", row.after().getOrDefault(column, ""));
        }
        changes.add(new Entry(title, facts, List.of(), new LinkedHashMap<>()));
    }

    /// A note that was sensitive once stays so.
    private boolean isSensitive(LoggedRow row) {
        var now = standing.get(row.id());
        return "true".equals(row.before().get("sensitive"))
                || "true".equals(row.after().get("sensitive"))
                || (now != null && "true".equals(now.columns().get("sensitive")));
    }
}
