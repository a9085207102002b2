package org.alongside.app.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.alongside.app.Caseloads;
import org.alongside.app.OwnCaseload;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Report;
import org.alongside.app.practice.MadeUp;
import org.alongside.app.practice.MadeUp.One;
import org.alongside.app.practice.Practice;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.Wanted;
import org.alongside.exchange.CsvCaseload;
import org.alongside.exchange.PilotCaseload;
import org.alongside.packs.InstalledToolkits;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every report says, against figures counted from the rows of the files without any code of ours.
@NullUnmarked // rows of a report are maps that hold nulls on purpose
final class FiguresByHandTest {
    private static final InstalledToolkits PACKS = new InstalledToolkits(Path.of("content"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int CASELOADS = 200;

    @TempDir
    private Path folder;

    /// What is compared in one round.
    private record Round(Reports reports, Sheets sheets, Wanted wanted, String said) {
        private ByHand hand(Predicate<Map<String, String>> referrals) {
            return new ByHand(sheets, referrals, TODAY, "");
        }

        private boolean chooses(Map<String, String> referral, boolean byDay) {
            var scope = wanted.referrals();
            var on = LocalDate.parse(at(referral, "referred_on"));
            return scope.edition()
                            .filter(id -> !id.equals(at(referral, "edition")))
                            .isEmpty()
                    && wanted.practitioner()
                            .filter(name -> !name.equals(at(referral, "practitioner")))
                            .isEmpty()
                    && (!byDay
                            || (scope.from().filter(on::isBefore).isEmpty()
                                    && scope.to().filter(on::isAfter).isEmpty()));
        }

        ByHand byReferral() {
            return hand(referral -> chooses(referral, true));
        }

        ThemesByHand themes() {
            return new ThemesByHand(sheets, referral -> chooses(referral, true));
        }

        ByHand bySession() {
            return hand(referral -> chooses(referral, false));
        }

        boolean held(LocalDate day) {
            var scope = wanted.referrals();
            return scope.from().filter(day::isBefore).isEmpty()
                    && scope.to().filter(day::isAfter).isEmpty();
        }
    }

    private static String at(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private Round round(Path files, Wanted wanted, String said) {
        var record = new RecordInMemory();
        var desk = record.desk(TODAY.toString(), PACKS);
        assertThat(new CsvCaseload().read(desk, files, false).rejects())
                .as(said)
                .isEmpty();
        return new Round(new Reports(desk, once(record)), Sheets.read(files), wanted, said);
    }

    /// The open vault's cases, read from it once for all nine reports.
    private static Caseloads once(RecordInMemory record) {
        var own = new OwnCaseload(new UUID(0, 1), record);
        var all = new ArrayList<Case>();
        own.read(Wanted.ALL, (origin, one) -> all.add(one));
        return new Caseloads() {
            @Override
            public List<Origin> origins() {
                return own.origins();
            }

            @Override
            public void read(Wanted wanted, BiConsumer<Origin, Case> each) {
                var origin = own.origins().getFirst();
                all.stream()
                        .filter(one -> wanted.holds(origin, one.referral()))
                        .forEach(one -> each.accept(origin, one));
            }
        };
    }

    @Test
    void two_hundred_made_up_caseloads_come_out_the_same() {
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        var toolkits = List.of(PACKS.find(Practice.TOOLKIT).orElseThrow());
        for (int seed = 1; seed <= CASELOADS; seed++) {
            var files = folder.resolve(String.valueOf(seed));
            var all = new MadeUp(seed, TODAY, toolkits)
                    .people(chance.nextInt(1, 45))
                    .toList();
            new CsvCaseload()
                    .write(
                            all.stream().map(One::person).toList(),
                            all.stream().flatMap(one -> one.cases().stream()).toList(),
                            files);
            var wanted = seed % 3 == 0 ? Wanted.ALL : drawn(chance, all);
            compare(round(files, wanted, "seed " + seed + ", " + wanted));
        }
    }

    @Test
    void the_pilot_comes_out_the_same() {
        compare(round(PilotCaseload.write(folder), Wanted.ALL, "the pilot"));
    }

    private static Wanted drawn(RandomGenerator chance, List<One> all) {
        Optional<LocalDate> from =
                chance.nextBoolean() ? Optional.of(TODAY.minusDays(chance.nextInt(200, 1_200))) : Optional.empty();
        Optional<LocalDate> to =
                chance.nextBoolean() ? Optional.of(TODAY.minusDays(chance.nextInt(0, 200))) : Optional.empty();
        Optional<String> edition = chance.nextInt(3) == 0 ? Optional.of("pilot") : Optional.empty();
        var names = all.stream()
                .flatMap(one -> one.cases().stream())
                .map(one -> one.referral().practitioner())
                .toList();
        Optional<String> practitioner = names.isEmpty() || chance.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(names.get(chance.nextInt(names.size())));
        return new Wanted(
                new Flow.Scope(Optional.empty(), edition, from, to), Optional.empty(), Optional.empty(), practitioner);
    }

    private static void compare(Round round) {
        flow(round);
        uptake(round);
        dosage(round);
        sessions(round);
        attendance(round);
        content(round);
        quality(round);
        caseload(round);
        themes(round);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> list(Report report, String name) {
        return (List<Map<String, @Nullable Object>>)
                Objects.requireNonNull(report.data().get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object members) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(members);
    }

    private static List<@Nullable Object> values(Map<String, @Nullable Object> row, String... columns) {
        var values = new ArrayList<@Nullable Object>();
        for (var column : columns) {
            if (!row.containsKey(column)) {
                throw new AssertionError("there is no " + column + " among " + row.keySet());
            }
            values.add(row.get(column));
        }
        return values;
    }

    private static void flow(Round round) {
        var said = new TreeMap<String, Integer>();
        round.reports().flow(round.wanted()).data().forEach((name, figure) -> {
            if (figure instanceof Integer number) {
                said.put(name, number);
            } else if (figure instanceof Map<?, ?> members && !name.equals("scope") && !name.equals("percent")) {
                members.forEach((inner, number) -> said.put(name + "." + inner, (Integer) number));
            }
        });
        assertThat(said)
                .as("flow, %s", round.said())
                .isEqualTo(round.byReferral().flow());
    }

    private static void uptake(Round round) {
        var report = round.reports().uptake(round.wanted());
        var said = new TreeMap<String, List<@Nullable Object>>();
        list(report, "rows")
                .forEach(row -> said.put(
                        row.get("edition") + " " + row.get("exercise"),
                        values(
                                row,
                                "referred",
                                "commenced",
                                "used",
                                "complete",
                                "percent_of_referred",
                                "percent_of_commenced")));
        var hand = round.byReferral();
        assertThat(said).as("uptake, %s", round.said()).isEqualTo(hand.uptake());
        var start = map(report.data().get("start"));
        assertThat(values(start, "commenced", "days_mean", "days_median", "days_least", "days_most"))
                .as("days to start, %s", round.said())
                .isEqualTo(ByHand.spread(hand.daysToStart()));
        var months = new TreeMap<String, List<@Nullable Object>>();
        list(report, "months")
                .forEach(row -> months.put(String.valueOf(row.get("month")), values(row, "referred", "commenced")));
        assertThat(months).as("months, %s", round.said()).isEqualTo(hand.months());
    }

    private static void dosage(Round round) {
        var report = round.reports().dosage(round.wanted());
        var said = new TreeMap<String, List<@Nullable Object>>();
        list(report, "rows")
                .forEach(row -> said.put(
                        String.valueOf(row.get("referral_ref")),
                        values(
                                row,
                                "sessions_attended",
                                "minutes",
                                "seconds_watched",
                                "exercises_used",
                                "exercises_complete",
                                "exercises_all",
                                "exercises")));
        var hand = round.byReferral().dosage();
        assertThat(said).as("dosage, %s", round.said()).isEqualTo(hand);
        var order = List.of("sessions_attended", "minutes", "seconds", "exercises_used", "exercises_complete");
        for (var row : list(report, "summary")) {
            int column = order.indexOf(String.valueOf(row.get("amount")));
            var amounts = hand.values().stream()
                    .filter(dose -> (Integer) dose.get(3) > 0)
                    .map(dose -> (Integer) dose.get(column))
                    .toList();
            assertThat(values(row, "n", "mean", "median", "least", "most"))
                    .as("%s, %s", row.get("amount"), round.said())
                    .isEqualTo(ByHand.spread(amounts));
        }
    }

    private static void sessions(Round round) {
        var report = round.reports().sessions(round.wanted());
        var some = new TreeMap<String, List<@Nullable Object>>();
        var weeks = list(report, "weeks");
        for (var row : weeks) {
            var counts = values(row, "held", "missed", "called_off", "open");
            if (!counts.equals(List.of(0, 0, 0, 0))) {
                some.put(String.valueOf(row.get("week_starts_on")), counts);
            }
        }
        var hand = round.bySession();
        assertThat(some).as("weeks, %s", round.said()).isEqualTo(hand.weeks(round::held));
        for (int at = 1; at < weeks.size(); at++) {
            assertThat(LocalDate.parse(String.valueOf(weeks.get(at).get("week_starts_on"))))
                    .isEqualTo(LocalDate.parse(String.valueOf(weeks.get(at - 1).get("week_starts_on")))
                            .plusWeeks(1));
        }
        assertThat(list(report, "rows"))
                .as("sessions, %s", round.said())
                .hasSize(some.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(count -> (Integer) Objects.requireNonNull(count))
                        .sum());
        assertThat(values(
                        map(report.data().get("between")), "n", "days_mean", "days_median", "days_least", "days_most"))
                .as("between, %s", round.said())
                .isEqualTo(ByHand.spread(hand.between(round::held)));
    }

    private static void attendance(Round round) {
        var report = round.reports().attendance(round.wanted());
        var hand = round.bySession();
        assertCounters(map(report.data().get("total")), hand.attendance(round::held, any -> true), round);
        assertThat(map(report.data().get("outcomes")))
                .as("outcomes, %s", round.said())
                .isEqualTo(hand.codes(round::held, "outcome"));
        assertThat(map(report.data().get("actions")))
                .as("actions, %s", round.said())
                .isEqualTo(hand.codes(round::held, "action"));
        assertThat(list(report, "rows"))
                .extracting(row -> row.get("practitioner"))
                .as("practitioners, %s", round.said())
                .containsExactlyInAnyOrderElementsOf(hand.practitioners());
        for (var row : list(report, "rows")) {
            var name = String.valueOf(row.get("practitioner"));
            assertCounters(
                    row,
                    hand.attendance(
                            round::held, referral -> hand.practitioner(referral).equals(name)),
                    round);
        }
    }

    private static void assertCounters(Map<String, @Nullable Object> said, Map<String, Integer> hand, Round round) {
        hand.forEach((name, count) ->
                assertThat(said.get(name)).as("%s, %s", name, round.said()).isEqualTo(count));
    }

    private static void themes(Round round) {
        var report = round.reports().themes(round.wanted());
        var hand = round.themes();
        var themes = new TreeMap<String, List<@Nullable Object>>();
        for (var row : list(report, "rows")) {
            var counts = values(row, "codings", "referrals", "people");
            if (!counts.equals(List.of(0, 0, 0))) {
                themes.put(row.get("theme") + " " + row.get("subtheme"), counts);
            }
        }
        assertThat(themes).as("themes, %s", round.said()).isEqualTo(hand.themes);
        var flags = new TreeMap<String, List<@Nullable Object>>();
        list(report, "clip_flags")
                .forEach(row -> flags.put(
                        row.get("exercise") + " " + row.get("variant") + " " + row.get("flag"),
                        values(row, "count", "by_person", "by_practitioner")));
        assertThat(flags).as("flags, %s", round.said()).isEqualTo(hand.flags);
        var passages = new ArrayList<>(values(map(report.data().get("answers")), "all", "coded"));
        passages.addAll(values(map(report.data().get("notes")), "all", "coded"));
        assertThat(passages).as("passages, %s", round.said()).isEqualTo(hand.passages);
    }

    private static void content(Round round) {
        var report = round.reports().content(round.wanted());
        var hand = round.byReferral().content();
        assertThat(list(report, "rows")).as("content, %s", round.said()).hasSize(hand.size());
        for (var row : list(report, "rows")) {
            var counters = Objects.requireNonNull(hand.get(row.get("exercise") + " " + row.get("variant")));
            for (var name : List.of(
                    "referrals",
                    "used",
                    "full",
                    "part",
                    "repeated",
                    "script",
                    "skipped",
                    "not_played",
                    "seconds_known",
                    "about_me",
                    "partly",
                    "not_me",
                    "relevance_missing",
                    "achieved",
                    "partially_achieved",
                    "not_achieved",
                    "achieved_missing")) {
                assertThat(row.get(name))
                        .as("%s of %s, %s", name, row.get("exercise"), round.said())
                        .isEqualTo(counters.getOrDefault(name, 0));
            }
        }
    }

    private static void quality(Round round) {
        var report = round.reports().quality(round.wanted());
        var hand = round.byReferral();
        var said = new TreeMap<String, List<@Nullable Object>>();
        list(report, "rows").forEach(row -> said.put(String.valueOf(row.get("field")), values(row, "of", "missing")));
        assertThat(said).as("missing, %s", round.said()).isEqualTo(new TreeMap<>(hand.missing()));
        for (var row : list(report, "alliance")) {
            var counted = hand.alliance(String.valueOf(row.get("by")));
            assertThat(values(row, "commenced", "n", "single", "missing", "higher", "lower"))
                    .as("checks by %s, %s", row.get("by"), round.said())
                    .isEqualTo(counted.subList(0, 6));
            near(row.get("mean_first"), counted.get(6));
            near(row.get("mean_last"), counted.get(7));
        }
        changed(map(report.data().get("goals")), hand.goals(), "t_before", "t_after", round);
        list(report, "measures")
                .forEach(row -> changed(
                        row, hand.measure(String.valueOf(row.get("measure"))), "mean_first", "mean_last", round));
        var tasks = new TreeMap<>(map(report.data().get("tasks")));
        tasks.values().removeIf(count -> Integer.valueOf(0).equals(count));
        assertThat(tasks).as("tasks, %s", round.said()).isEqualTo(hand.taskStatuses());
    }

    private static void changed(
            Map<String, Object> row, List<@Nullable Object> counted, String before, String after, Round round) {
        assertThat(values(row, "commenced", "n", "single", "missing", "higher", "lower"))
                .as("goals and measures, %s", round.said())
                .isEqualTo(counted.subList(0, 6));
        near(row.get(before), counted.get(6));
        near(row.get(after), counted.get(7));
    }

    private static void near(@Nullable Object said, @Nullable Object counted) {
        if (counted == null) {
            assertThat(said).isNull();
        } else {
            assertThat((Double) said).isCloseTo((Double) counted, within(0.00501));
        }
    }

    private static void caseload(Round round) {
        var report = round.reports().caseload(round.wanted());
        var said = new TreeMap<String, List<@Nullable Object>>();
        list(report, "rows")
                .forEach(row -> said.put(
                        String.valueOf(row.get("referral_ref")),
                        values(
                                row,
                                "sessions_held",
                                "sessions_missed",
                                "foundation_done",
                                "exercises_done",
                                "days_counted",
                                "tasks_open")));
        var hand = round.byReferral();
        assertThat(said).as("caseload, %s", round.said()).isEqualTo(hand.caseload());
        assertThat(Arrays.asList(report.data().get("people"), report.data().get("referrals")))
                .as("people, %s", round.said())
                .isEqualTo(List.of(hand.peopleReferred(), said.size()));
    }
}
