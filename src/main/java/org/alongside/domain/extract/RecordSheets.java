package org.alongside.domain.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.domain.extract.Leaving.Out;
import org.alongside.domain.extract.Resource.Link;
import org.alongside.domain.figures.Fold;
import org.alongside.domain.goal.Attainment;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.ReflectionRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.toolkit.Edition;

/// Records as they leave: pseudonyms for names and keys, dates shifted, ages in bands, and only the columns of
/// [Leaving].
public final class RecordSheets implements Fold {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private final Pseudonyms pseudonyms;
    private final Function<Referral.Choice, Optional<Edition>> editions;
    private final Map<String, List<List<String>>> rows = new HashMap<>();
    private final Set<UUID> people = new HashSet<>();
    private final Set<String> met = new HashSet<>();

    /// @param editions the edition a referral follows, where it is installed
    public RecordSheets(Pseudonyms pseudonyms, Function<Referral.Choice, Optional<Edition>> editions) {
        this.pseudonyms = pseudonyms;
        this.editions = editions;
    }

    /// The keys of everyone whose records leave.
    public Set<UUID> people() {
        return Set.copyOf(people);
    }

    @Override
    public void add(Origin origin, Case one) {
        var crn = one.person().crn().text();
        var person = pseudonyms.of("person", crn);
        int shift = pseudonyms.shiftDays(crn);
        people.add(one.person().id());
        if (met.add(person)) { // the same CRN in another's record is the same person
            add(SheetNames.PEOPLE, List.of(person), PersonRows.of(one.person()), shift);
        }
        var attained = Attainment.change(one.gains().goals());
        add(
                SheetNames.REFERRALS,
                List.of(
                        pseudonyms.of("referral", one.referral().id().toString()),
                        person,
                        pseudonyms.of("site", origin.vault().toString()),
                        Region.of(origin.region()).name(),
                        AgeBand.of(one.person().yearsOldOn(one.referral().referredOn()))
                                .code(),
                        Flow.row(one, editions.apply(one.referral().choice()))
                                .name()
                                .toLowerCase(Locale.ROOT),
                        attained.map(t -> String.valueOf(t.before())).orElse(""),
                        attained.map(t -> String.valueOf(t.after())).orElse("")),
                ReferralRows.of(one.referral()),
                shift);
        one.history().forEach(change -> add(SheetNames.STATUSES, List.of(), ReferralRows.of(change), shift));
        one.tasks().forEach(task -> add(SheetNames.TASKS, List.of(), SessionRows.of(task), shift));
        one.sessions().forEach(record -> session(record, shift));
    }

    private void session(SessionRecord record, int shift) {
        add(SheetNames.SESSIONS, List.of(), SessionRows.of(record.session()), shift);
        record.deliveries().forEach(delivery -> add(SheetNames.DELIVERIES, List.of(), SessionRows.of(delivery), shift));
        record.checks().forEach(check -> add(SheetNames.CHECKS, List.of(), SessionRows.of(check), shift));
        record.codings().forEach(coding -> add(SheetNames.CODINGS, List.of(), ReflectionRows.of(coding), shift));
        record.flags().forEach(flagged -> add(SheetNames.FLAGS, List.of(), ReflectionRows.of(flagged), shift));
    }

    private void add(String sheet, List<String> first, Row row, int shift) {
        rows.computeIfAbsent(sheet, fresh -> new ArrayList<>())
                .add(Stream.concat(first.stream(), Leaving.cells(row, out -> cell(row, out, shift)).stream())
                        .toList());
    }

    private Optional<String> cell(Row row, Out out, int shift) {
        var text = out.column().equals("id")
                ? Optional.of(row.id().toString())
                : Optional.ofNullable(row.columns().get(out.column()));
        return text.map(there -> switch (out.how()) {
            case AS_IT_IS -> there;
            case AS_AN_ID -> ID.matcher(there).matches() ? there : "OTHER";
            case SHIFTED -> LocalDate.parse(there).plusDays(shift).toString();
            case AS_A_PSEUDONYM -> pseudonyms.of(out.kind(), there);
        });
    }

    /// The package's files, rows in the order of their keys.
    public List<Resource> resources() {
        return empty().stream()
                .map(file -> sorted(file, rows.getOrDefault(file.name(), List.of())))
                .toList();
    }

    /// The files without their rows.
    static List<Resource> empty() {
        var files = new ArrayList<Resource>();
        SheetNames.SHAPES.forEach((name, shape) -> {
            var fields = new ArrayList<>(shape.first());
            fields.addAll(Leaving.fields(shape.table()));
            files.add(new Resource(name, shape.title(), fields, shape.key(), shape.links(), List.of()));
        });
        return files;
    }

    /// The file with these rows, in the order of their keys: the order in which they were written down says nothing.
    static Resource sorted(Resource file, List<List<String>> rows) {
        var places = file.key().stream().map(file.columns()::indexOf).toList();
        return file.with(rows.stream().sorted(byCells(places)).toList());
    }

    private static Comparator<List<String>> byCells(List<Integer> places) {
        Comparator<List<String>> order = Comparator.comparing(row -> String.join("\u0000", row));
        for (var place : places.reversed()) {
            order = Comparator.<List<String>, String>comparing(row -> row.get(place))
                    .thenComparing(order);
        }
        return order;
    }

    /// The rule in words.
    public static String rule() {
        return "Names, CRNs, dates of birth, free texts, practitioners, offices and teams are left out. People, referrals,"
                + " sessions and tasks have pseudonyms that match across the files of this study and no other. All dates of"
                + " one person are shifted by the same number of days, at most 182 either way; the intervals between them"
                + " are true. Ages are in bands of ten years. These are still records of single people: keep them sealed,"
                + " do not join them with other data, and publish nothing from them without a rule for small numbers.";
    }

    /// What each file is called, and what its rows are.
    static final class SheetNames {
        static final String PEOPLE = "people";
        static final String REFERRALS = "referrals";
        static final String STATUSES = "statuses";
        static final String SESSIONS = "sessions";
        static final String DELIVERIES = "deliveries";
        static final String TASKS = "tasks";
        static final String CHECKS = "checks";
        static final String CODINGS = "codings";
        static final String FLAGS = "flags";

        /// A file.
        ///
        /// @param first columns that come before those of the table
        record Shape(String title, String table, List<Field> first, List<String> key, List<Link> links) {}

        private static final Link TO_REFERRAL = new Link("referral", REFERRALS);
        private static final Link TO_SESSION = new Link("session", SESSIONS);

        static final Map<String, Shape> SHAPES = shapes();

        private SheetNames() {}

        private static Map<String, Shape> shapes() {
            var person = Field.text("person", "The person, by pseudonym");
            var shapes = new TreeMap<String, Shape>();
            shapes.put(PEOPLE, new Shape("People", PersonRows.PERSON, List.of(person), List.of("person"), List.of()));
            shapes.put(
                    REFERRALS,
                    new Shape(
                            "Referrals",
                            ReferralRows.REFERRAL,
                            List.of(
                                    Field.text("referral", "The referral, by pseudonym"),
                                    person,
                                    Field.text("site", "The vault that it comes from, by pseudonym"),
                                    Field.code("region", "Region", Region.values()),
                                    new Field(
                                            "age_band", Field.Type.STRING, "Age at referral in bands", AgeBand.codes()),
                                    new Field(
                                            "stage",
                                            Field.Type.STRING,
                                            "Where the referral stands, as the flow counts it",
                                            Stream.of(Flow.Row.values())
                                                    .map(row -> row.name().toLowerCase(Locale.ROOT))
                                                    .toList()),
                                    Field.number("goals_t_before", "T score of the goals at the beginning"),
                                    Field.number("goals_t_after", "T score of the same goals at the latest")),
                            List.of("referral"),
                            List.of(new Link("person", PEOPLE))));
            shapes.put(
                    STATUSES,
                    new Shape("History of referrals", ReferralRows.STATUS, List.of(), List.of(), List.of(TO_REFERRAL)));
            shapes.put(
                    SESSIONS,
                    new Shape("Sessions", SessionRows.SESSION, List.of(), List.of("session"), List.of(TO_REFERRAL)));
            shapes.put(
                    DELIVERIES,
                    new Shape(
                            "Exercises used",
                            SessionRows.DELIVERY,
                            List.of(),
                            List.of("session", "exercise"),
                            List.of(TO_SESSION)));
            shapes.put(
                    TASKS,
                    new Shape(
                            "Tasks between sessions",
                            SessionRows.TASK,
                            List.of(),
                            List.of("task"),
                            List.of(TO_REFERRAL)));
            shapes.put(
                    CHECKS,
                    new Shape(
                            "Session checks",
                            SessionRows.CHECK,
                            List.of(),
                            List.of("session", "answered_by", "item"),
                            List.of(TO_SESSION)));
            shapes.put(
                    CODINGS,
                    new Shape(
                            "Themes found", ReflectionRows.CODING, List.of(), List.of("coding"), List.of(TO_SESSION)));
            shapes.put(
                    FLAGS,
                    new Shape(
                            "Clips flagged",
                            ReflectionRows.FLAG,
                            List.of(),
                            List.of("session", "exercise", "flag", "said_by"),
                            List.of(TO_SESSION)));
            return shapes;
        }
    }
}
