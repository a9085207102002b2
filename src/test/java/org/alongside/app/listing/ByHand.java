package org.alongside.app.listing;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The figures of every report, counted over the rows of caseload files as one would with a pencil: no code, enum or
/// rule of the program is used, so that an error there cannot hide here too. Written from the words of `domain.md` and
/// `figures.md` about Skills for Relationships.
final class ByHand {
    private static final Set<String> ATTENDED = Set.of("ATTC", "AFTC", "ATSH", "ATSS");
    private static final Set<String> COMPLIED = Set.of("ATTC", "ATSS");
    private static final Set<String> MOVED = Set.of("RSSR", "RSOF");
    private static final Set<String> ACCEPTABLE =
            Set.of("AACL", "AAEM", "AAFC", "AAHO", "AAME", "AARE", "AARC", "AASD", "AAAA", "CO05", "CO10");
    private static final Set<String> FAILURES = Set.of("AFTC", "ATSH", "UAAB", "AFTA");
    private static final Set<String> COMPLETES = Set.of("FULL", "REPEATED", "SCRIPT");
    private static final List<String> FULLNESS = List.of("SKIPPED", "PART", "SCRIPT", "FULL", "REPEATED");
    private static final Set<String> BREACH = Set.of("BREACH_BEFORE_START", "BREACH_DURING", "RECALLED");
    private static final List<String> LEVELS = List.of("", "LOW", "MEDIUM", "HIGH");
    private static final Set<String> ITEMS = Set.of("HEARD", "TOPIC", "WAY", "FORWARD");

    private final Map<String, Map<String, String>> people = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> sessions = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> deliveries = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> checks = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> tasks = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> goals = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> reached = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> measured = new TreeMap<>();
    private final List<Map<String, String>> referrals;
    private final Map<String, Set<String>> used = new TreeMap<>();
    private final Map<String, Set<String>> complete = new TreeMap<>();
    private final LocalDate today;
    private final String keeper;

    /// @param wanted which referrals are in scope, by row of `referrals.csv`
    /// @param keeper who delivers where the referral names nobody
    ByHand(Sheets sheets, Predicate<Map<String, String>> wanted, LocalDate today, String keeper) {
        this.today = today;
        this.keeper = keeper;
        sheets.people().forEach(row -> people.put(at(row, "crn"), row));
        sheets.deliveries()
                .forEach(row -> of(deliveries, at(row, "session_ref")).add(row));
        sheets.checks().forEach(row -> of(checks, at(row, "session_ref")).add(row));
        sheets.goals().forEach(row -> of(goals, at(row, "referral_ref")).add(row));
        sheets.goalScores()
                .forEach(row -> of(reached, at(row, "referral_ref") + "/" + at(row, "goal"))
                        .add(row));
        sheets.scores().forEach(row -> of(measured, at(row, "referral_ref")).add(row));
        sheets.tasks().forEach(row -> of(tasks, at(row, "referral_ref")).add(row));
        sheets.sessions().forEach(row -> of(sessions, at(row, "referral_ref")).add(row));
        sessions.values()
                .forEach(rows -> rows.sort((one, other) -> (at(one, "held_on") + at(one, "start_time"))
                        .compareTo(at(other, "held_on") + at(other, "start_time"))));
        referrals = sheets.referrals().stream().filter(wanted).toList();
    }

    private static List<Map<String, String>> of(Map<String, List<Map<String, String>>> rows, String key) {
        return rows.computeIfAbsent(key, any -> new ArrayList<>());
    }

    private static String at(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private List<Map<String, String>> sessionsOf(Map<String, String> referral) {
        return sessions.getOrDefault(at(referral, "referral_ref"), List.of());
    }

    private List<Map<String, String>> came(Map<String, String> referral) {
        return sessionsOf(referral).stream()
                .filter(session -> ATTENDED.contains(at(session, "outcome")))
                .toList();
    }

    private List<Map<String, String>> deliveriesOf(Map<String, String> session) {
        return deliveries.getOrDefault(at(session, "session_ref"), List.of());
    }

    private Set<String> used(Map<String, String> referral) {
        return used.computeIfAbsent(at(referral, "referral_ref"), any -> countUsed(referral));
    }

    private Set<String> countUsed(Map<String, String> referral) {
        var used = new TreeSet<String>();
        for (var session : came(referral)) {
            for (var delivery : deliveriesOf(session)) {
                if (!at(delivery, "shown").equals("SKIPPED")) {
                    used.add(at(delivery, "exercise"));
                }
            }
        }
        return used;
    }

    private Set<String> complete(Map<String, String> referral) {
        return complete.computeIfAbsent(at(referral, "referral_ref"), any -> countComplete(referral));
    }

    private Set<String> countComplete(Map<String, String> referral) {
        var complete = new TreeSet<String>();
        for (var session : came(referral)) {
            for (var delivery : deliveriesOf(session)) {
                if (COMPLETES.contains(at(delivery, "shown"))) {
                    complete.add(at(delivery, "exercise"));
                }
            }
        }
        complete.retainAll(edition(referral));
        return complete;
    }

    /// Blank is yes where the context counts and the person attended and complied.
    private static boolean counts(Map<String, String> session) {
        return at(session, "counts").isEmpty()
                ? Set.of("RAR", "PROBATION_REQUIREMENT").contains(at(session, "context"))
                        && COMPLIED.contains(at(session, "outcome"))
                : at(session, "counts").equals("true");
    }

    private static List<String> edition(Map<String, String> referral) {
        return numbered(at(referral, "edition").equals("pilot") ? 24 : 36);
    }

    private static List<String> numbered(int many) {
        var ids = new ArrayList<String>();
        for (int number = 1; number <= many; number++) {
            ids.add("srt-%02d".formatted(number));
        }
        return ids;
    }

    private static @Nullable Double percent(int part, int whole) {
        return whole == 0 ? null : Math.round(1000.0 * part / whole) / 10.0;
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }

    private static void count(Map<String, Integer> counts, String key, int more) {
        counts.put(key, counts.getOrDefault(key, 0) + more);
    }

    /// Path to number, as of `report flow`.
    Map<String, Integer> flow() {
        var flow = new TreeMap<String, Integer>();
        for (var name : List.of(
                "referred",
                "commenced",
                "awaiting_start",
                "ongoing",
                "foundation_complete",
                "all_complete",
                "not_commenced.total",
                "not_commenced.breached",
                "stopped_before_foundation.total",
                "stopped_before_foundation.breached",
                "sara.high",
                "sara.medium",
                "sara.low",
                "sara.not_assessed",
                "sara.assessed")) {
            flow.put(name, 0);
        }
        for (var referral : referrals) {
            boolean over = !at(referral, "ended_on").isEmpty();
            int breached = one(BREACH.contains(at(referral, "end_reason")));
            boolean begun = !used(referral).isEmpty();
            count(flow, "referred", 1);
            if (complete(referral).containsAll(edition(referral))) {
                count(flow, "all_complete", 1);
            } else if (complete(referral).containsAll(numbered(8))) {
                count(flow, "foundation_complete", 1);
            } else if (over && !begun) {
                count(flow, "not_commenced.total", 1);
                count(flow, "not_commenced.breached", breached);
            } else if (over) {
                count(flow, "stopped_before_foundation.total", 1);
                count(flow, "stopped_before_foundation.breached", breached);
            } else {
                count(flow, begun ? "ongoing" : "awaiting_start", 1);
            }
            count(flow, "commenced", one(begun));
            int level =
                    Math.max(LEVELS.indexOf(at(referral, "sara_partner")), LEVELS.indexOf(at(referral, "sara_others")));
            count(
                    flow,
                    "sara." + List.of("not_assessed", "low", "medium", "high").get(Math.max(0, level)),
                    1);
            count(flow, "sara.assessed", one(level > 0));
        }
        var ages = new ArrayList<Long>();
        for (var referral : referrals) {
            var born = at(Objects.requireNonNull(people.get(at(referral, "crn"))), "date_of_birth");
            if (!born.isEmpty()) {
                ages.add(Period.between(LocalDate.parse(born), LocalDate.parse(at(referral, "referred_on")))
                        .toTotalMonths());
            }
        }
        if (!ages.isEmpty()) {
            int months = (int) (ages.stream().mapToLong(Long::longValue).sum() / ages.size());
            flow.put("mean_age.years", months / 12);
            flow.put("mean_age.months", months % 12);
        }
        return flow;
    }

    /// "edition exercise" to: referred, commenced, used, complete, and the two percentages.
    Map<String, List<@Nullable Object>> uptake() {
        var uptake = new TreeMap<String, List<@Nullable Object>>();
        for (var name : List.of("current", "pilot")) {
            var mine = referrals.stream()
                    .filter(referral -> at(referral, "edition").equals(name))
                    .toList();
            if (mine.isEmpty()) {
                continue;
            }
            int commenced =
                    (int) mine.stream().filter(one -> !used(one).isEmpty()).count();
            for (var id : edition(mine.getFirst())) {
                int used = (int)
                        mine.stream().filter(one -> used(one).contains(id)).count();
                int complete = (int)
                        mine.stream().filter(one -> complete(one).contains(id)).count();
                uptake.put(
                        name + " " + id,
                        Arrays.asList(
                                mine.size(),
                                commenced,
                                used,
                                complete,
                                percent(used, mine.size()),
                                percent(used, commenced)));
            }
        }
        return uptake;
    }

    /// Days from referral to the first use, sorted.
    List<Integer> daysToStart() {
        var days = new ArrayList<Integer>();
        for (var referral : referrals) {
            for (var session : came(referral)) {
                if (deliveriesOf(session).stream()
                        .anyMatch(row -> !at(row, "shown").equals("SKIPPED"))) {
                    days.add(days(at(referral, "referred_on"), at(session, "held_on")));
                    break;
                }
            }
        }
        Collections.sort(days);
        return days;
    }

    private static int days(String from, String to) {
        return (int) ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    /// n, mean, median, least, most.
    static List<@Nullable Object> spread(List<Integer> unsorted) {
        var sorted = new ArrayList<>(unsorted);
        Collections.sort(sorted);
        int n = sorted.size();
        if (n == 0) {
            return Arrays.asList(0, null, null, null, null);
        }
        double mean = sorted.stream().mapToInt(Integer::intValue).sum() / (double) n;
        double median = n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2.0;
        return Arrays.asList(n, Math.round(mean * 10) / 10.0, median, sorted.getFirst(), sorted.getLast());
    }

    /// Month to: referred, commenced. Months without a referral between the first and the last are there.
    Map<String, List<Integer>> months() {
        var months = new TreeMap<String, List<Integer>>();
        for (var referral : referrals) {
            months.merge(
                    at(referral, "referred_on").substring(0, 7),
                    List.of(1, one(!used(referral).isEmpty())),
                    (all, more) -> List.of(all.get(0) + more.get(0), all.get(1) + more.get(1)));
        }
        if (!months.isEmpty()) {
            for (var at = YearMonth.parse(months.firstKey());
                    at.isBefore(YearMonth.parse(months.lastKey()));
                    at = at.plusMonths(1)) {
                months.putIfAbsent(at.toString(), List.of(0, 0));
            }
        }
        return months;
    }

    /// Referral to: sessions attended, minutes, seconds, exercises used, complete, of how many, and exercise to its
    /// fullest showing.
    Map<String, List<Object>> dosage() {
        var dosage = new TreeMap<String, List<Object>>();
        for (var referral : referrals) {
            int minutes = 0;
            int seconds = 0;
            var fullest = new TreeMap<String, String>();
            for (var session : came(referral)) {
                minutes += number(at(session, "minutes"));
                for (var delivery : deliveriesOf(session)) {
                    seconds += number(at(delivery, "seconds_watched"));
                    fullest.merge(
                            at(delivery, "exercise"),
                            at(delivery, "shown"),
                            (one, other) -> FULLNESS.indexOf(one) < FULLNESS.indexOf(other) ? other : one);
                }
            }
            dosage.put(
                    at(referral, "referral_ref"),
                    List.of(
                            came(referral).size(),
                            minutes,
                            seconds,
                            used(referral).size(),
                            complete(referral).size(),
                            edition(referral).size(),
                            fullest));
        }
        return dosage;
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    /// Monday to: held, missed, moved, open; those of the weeks that have any.
    Map<String, List<Integer>> weeks(Predicate<LocalDate> held) {
        var weeks = new TreeMap<String, List<Integer>>();
        for (var session : sessionsIn(held)) {
            var outcome = at(session, "outcome");
            var day = LocalDate.parse(at(session, "held_on"));
            boolean open = outcome.isEmpty() || outcome.equals("NOT_RECORDED");
            weeks.merge(
                    day.minusDays(day.getDayOfWeek().getValue() - 1).toString(),
                    List.of(
                            one(ATTENDED.contains(outcome)),
                            one(!open && !ATTENDED.contains(outcome) && !MOVED.contains(outcome)),
                            one(MOVED.contains(outcome)),
                            one(open)),
                    (all, more) -> List.of(
                            all.get(0) + more.get(0),
                            all.get(1) + more.get(1),
                            all.get(2) + more.get(2),
                            all.get(3) + more.get(3)));
        }
        return weeks;
    }

    private List<Map<String, String>> sessionsIn(Predicate<LocalDate> held) {
        return referrals.stream()
                .flatMap(referral -> sessionsOf(referral).stream())
                .filter(session -> held.test(LocalDate.parse(at(session, "held_on"))))
                .toList();
    }

    /// Days from one attended session of a referral to its next.
    List<Integer> between(Predicate<LocalDate> held) {
        var between = new ArrayList<Integer>();
        for (var referral : referrals) {
            var came = came(referral).stream()
                    .filter(session -> held.test(LocalDate.parse(at(session, "held_on"))))
                    .toList();
            for (int at = 1; at < came.size(); at++) {
                between.add(days(at(came.get(at - 1), "held_on"), at(came.get(at), "held_on")));
            }
        }
        return between;
    }

    /// The counters over the sessions of some referrals, by the names of `report attendance`.
    Map<String, Integer> attendance(Predicate<LocalDate> held, Predicate<Map<String, String>> whose) {
        var counters = new TreeMap<String, Integer>();
        for (var name : List.of(
                "due",
                "attended",
                "complied",
                "not_complied",
                "acceptable_absence",
                "unacceptable_absence",
                "awaiting_reason",
                "rescheduled",
                "not_recorded",
                "planned",
                "action_missing",
                "counting",
                "over_maximum")) {
            counters.put(name, 0);
        }
        for (var referral : referrals) {
            if (!whose.test(referral)) {
                continue;
            }
            var days = new LinkedHashSet<String>();
            for (var session : sessionsOf(referral)) {
                if (counts(session)) {
                    days.add(at(session, "held_on"));
                }
                if (held.test(LocalDate.parse(at(session, "held_on")))) {
                    attendance(session, counters);
                }
            }
            var most = at(referral, "days_max");
            count(counters, "over_maximum", one(!most.isEmpty() && days.size() > Integer.parseInt(most)));
        }
        return counters;
    }

    private void attendance(Map<String, String> session, Map<String, Integer> counters) {
        var outcome = at(session, "outcome");
        if (outcome.isEmpty() || outcome.equals("NOT_RECORDED")) {
            boolean passed = LocalDate.parse(at(session, "held_on")).isBefore(today);
            count(counters, passed ? "not_recorded" : "planned", 1);
            return;
        }
        boolean attended = ATTENDED.contains(outcome);
        count(counters, "due", one(!MOVED.contains(outcome)));
        count(counters, "attended", one(attended));
        count(counters, "complied", one(COMPLIED.contains(outcome)));
        count(counters, "not_complied", one(attended && !COMPLIED.contains(outcome)));
        count(counters, "acceptable_absence", one(ACCEPTABLE.contains(outcome)));
        count(counters, "unacceptable_absence", one(outcome.equals("UAAB")));
        count(counters, "awaiting_reason", one(outcome.equals("AFTA")));
        count(counters, "rescheduled", one(MOVED.contains(outcome)));
        count(
                counters,
                "action_missing",
                one(FAILURES.contains(outcome) && at(session, "action").isEmpty()));
        count(counters, "counting", one(counts(session)));
    }

    /// Code to number of sessions, of a column of `sessions.csv`.
    Map<String, Integer> codes(Predicate<LocalDate> held, String column) {
        var codes = new TreeMap<String, Integer>();
        for (var session : sessionsIn(held)) {
            var outcome = at(session, "outcome");
            if (!at(session, column).isEmpty() && !outcome.isEmpty() && !outcome.equals("NOT_RECORDED")) {
                count(codes, at(session, column), 1);
            }
        }
        return codes;
    }

    String practitioner(Map<String, String> referral) {
        return at(referral, "practitioner").isBlank() ? keeper : at(referral, "practitioner");
    }

    Set<String> practitioners() {
        var names = new TreeSet<String>();
        referrals.forEach(referral -> names.add(practitioner(referral)));
        return names;
    }

    /// "exercise variant" to the counters of `report content`.
    Map<String, Map<String, Integer>> content() {
        var content = new TreeMap<String, Map<String, Integer>>();
        for (var referral : referrals) {
            var mine = new TreeSet<String>();
            for (var session : came(referral)) {
                boolean remote = Set.of("PHONE", "VIDEO").contains(at(session, "method"));
                for (var delivery : deliveriesOf(session)) {
                    var counters = content.computeIfAbsent(
                            at(delivery, "exercise") + " " + at(referral, "variant"), any -> new TreeMap<>());
                    var shown = at(delivery, "shown");
                    count(counters, shown.toLowerCase(java.util.Locale.ROOT), 1);
                    if (shown.equals("SKIPPED")) {
                        continue;
                    }
                    count(counters, "used", 1);
                    count(counters, "referrals", one(mine.add(at(delivery, "exercise"))));
                    count(counters, "not_played", one(shown.equals("SCRIPT") && !remote));
                    tell(counters, at(delivery, "relevance"), "relevance_missing");
                    tell(counters, at(delivery, "achieved"), "achieved_missing");
                    count(
                            counters,
                            "seconds_known",
                            one(!at(delivery, "seconds_watched").isEmpty()));
                }
            }
        }
        return content;
    }

    private static void tell(Map<String, Integer> counters, String code, String otherwise) {
        count(counters, code.isEmpty() ? otherwise : code.toLowerCase(java.util.Locale.ROOT), 1);
    }

    /// Field to: of how many, missing for how many.
    Map<String, List<Integer>> missing() {
        var all = new LinkedHashMap<String, List<Integer>>();
        for (var name : List.of(
                "date_of_birth",
                "sex",
                "variant",
                "sentence",
                "sara",
                "rosh",
                "outcome",
                "minutes",
                "method",
                "action",
                "seconds_watched",
                "relevance",
                "achieved",
                "worksheet",
                "task_checked")) {
            all.put(name, List.of(0, 0));
        }
        for (var referral : referrals) {
            var person = Objects.requireNonNull(people.get(at(referral, "crn")));
            ask(all, "date_of_birth", at(person, "date_of_birth"));
            ask(all, "sex", at(person, "sex"));
            ask(all, "variant", at(referral, "variant"));
            ask(all, "sentence", at(referral, "sentence"));
            ask(all, "rosh", at(referral, "rosh"));
            ask(
                    all,
                    "sara",
                    LEVELS.indexOf(at(referral, "sara_partner")) > 0 || LEVELS.indexOf(at(referral, "sara_others")) > 0
                            ? "known"
                            : "");
            for (var session : sessionsOf(referral)) {
                missing(all, session);
            }
            for (var task : tasks.getOrDefault(at(referral, "referral_ref"), List.of())) {
                if (LocalDate.parse(at(task, "set_on")).isBefore(today)) {
                    ask(all, "task_checked", at(task, "status").equals("SET") ? "" : "known");
                }
            }
        }
        return all;
    }

    private void missing(Map<String, List<Integer>> all, Map<String, String> session) {
        var outcome = at(session, "outcome").equals("NOT_RECORDED") ? "" : at(session, "outcome");
        if (!outcome.isEmpty() || LocalDate.parse(at(session, "held_on")).isBefore(today)) {
            ask(all, "outcome", outcome);
        }
        if (FAILURES.contains(outcome)) {
            ask(all, "action", at(session, "action"));
        }
        if (!ATTENDED.contains(outcome)) {
            return;
        }
        ask(all, "minutes", at(session, "minutes"));
        ask(all, "method", at(session, "method"));
        for (var delivery : deliveriesOf(session)) {
            if (at(delivery, "shown").equals("SKIPPED")) {
                continue;
            }
            if (!at(delivery, "shown").equals("SCRIPT")) {
                ask(all, "seconds_watched", at(delivery, "seconds_watched"));
            }
            ask(all, "relevance", at(delivery, "relevance"));
            ask(all, "achieved", at(delivery, "achieved"));
            ask(all, "worksheet", at(delivery, "worksheet"));
        }
    }

    private static void ask(Map<String, List<Integer>> all, String name, String cell) {
        var before = Objects.requireNonNull(all.get(name), name);
        all.put(name, List.of(before.get(0) + 1, before.get(1) + one(cell.isEmpty())));
    }

    /// For one who answered: commenced, n, single, missing, higher, lower; and the means at first and last.
    List<@Nullable Object> alliance(String by) {
        int commenced = 0;
        int single = 0;
        var first = new ArrayList<Double>();
        var last = new ArrayList<Double>();
        for (var referral : referrals) {
            if (used(referral).isEmpty()) {
                continue;
            }
            commenced++;
            var scores = new ArrayList<Double>();
            for (var session : came(referral)) {
                var mine = checks.getOrDefault(at(session, "session_ref"), List.of()).stream()
                        .filter(check -> at(check, "by").equals(by) && ITEMS.contains(at(check, "item")))
                        .mapToInt(check -> Integer.parseInt(at(check, "score")))
                        .toArray();
                if (mine.length > 0) {
                    scores.add(Arrays.stream(mine).sum() / (double) mine.length);
                }
            }
            single += one(scores.size() == 1);
            if (scores.size() > 1) {
                first.add(scores.getFirst());
                last.add(scores.getLast());
            }
        }
        return changed(commenced, single, first, last);
    }

    /// Of goals: commenced, n, not scored, missing, higher, lower; and the mean T before and after.
    List<@Nullable Object> goals() {
        int commenced = 0;
        int partly = 0;
        var before = new ArrayList<Double>();
        var after = new ArrayList<Double>();
        for (var referral : referrals) {
            if (used(referral).isEmpty()) {
                continue;
            }
            commenced++;
            var mine = goals.getOrDefault(at(referral, "referral_ref"), List.of());
            double sum = 0;
            double squares = 0;
            double began = 0;
            double stands = 0;
            for (var goal : mine) {
                var scores = reached.getOrDefault(at(goal, "referral_ref") + "/" + at(goal, "goal"), List.of());
                if (at(goal, "baseline").isEmpty() || scores.isEmpty()) {
                    continue;
                }
                var last = Collections.max(
                        scores, (one, other) -> at(one, "scored_on").compareTo(at(other, "scored_on")));
                double weight = Double.parseDouble(at(goal, "weight"));
                sum += weight;
                squares += weight * weight;
                began += weight * level(at(goal, "baseline"));
                stands += weight * level(at(last, "level"));
            }
            if (sum > 0) {
                double below = Math.sqrt(0.7 * squares + 0.3 * sum * sum);
                before.add(Math.round((50 + 10 * began / below) * 10) / 10.0);
                after.add(Math.round((50 + 10 * stands / below) * 10) / 10.0);
            } else {
                partly += one(!mine.isEmpty());
            }
        }
        return changed(commenced, partly, before, after);
    }

    /// A minus is written after an apostrophe, so that no spreadsheet takes it for a formula.
    private static int level(String cell) {
        return Integer.parseInt(cell.replace("'", ""));
    }

    /// As [#goals], of a measure: the points of its first and last day.
    List<@Nullable Object> measure(String name) {
        int commenced = 0;
        int single = 0;
        var first = new ArrayList<Double>();
        var last = new ArrayList<Double>();
        for (var referral : referrals) {
            if (used(referral).isEmpty()) {
                continue;
            }
            commenced++;
            var points = new TreeMap<String, Double>();
            measured.getOrDefault(at(referral, "referral_ref"), List.of()).stream()
                    .filter(row -> at(row, "measure").equals(name))
                    .forEach(row -> points.put(at(row, "scored_on"), Double.valueOf(at(row, "points"))));
            single += one(points.size() == 1);
            if (points.size() > 1) {
                first.add(points.firstEntry().getValue());
                last.add(points.lastEntry().getValue());
            }
        }
        return changed(commenced, single, first, last);
    }

    private static List<@Nullable Object> changed(int commenced, int single, List<Double> before, List<Double> after) {
        int higher = 0;
        int lower = 0;
        for (int at = 0; at < before.size(); at++) {
            higher += one(after.get(at) > before.get(at));
            lower += one(after.get(at) < before.get(at));
        }
        int n = before.size();
        return Arrays.asList(commenced, n, single, commenced - n - single, higher, lower, mean(before), mean(after));
    }

    private static @Nullable Double mean(List<Double> numbers) {
        return numbers.isEmpty()
                ? null
                : numbers.stream().mapToDouble(Double::doubleValue).sum() / numbers.size();
    }

    Map<String, Integer> taskStatuses() {
        var statuses = new TreeMap<String, Integer>();
        for (var referral : referrals) {
            tasks.getOrDefault(at(referral, "referral_ref"), List.of())
                    .forEach(task -> count(statuses, at(task, "status"), 1));
        }
        return statuses;
    }

    /// Referral to: sessions held, sessions missed, foundation done, exercises done, days counted, tasks open.
    Map<String, List<Integer>> caseload() {
        var caseload = new TreeMap<String, List<Integer>>();
        for (var referral : referrals) {
            var complete = complete(referral);
            var foundation = new TreeSet<>(complete);
            foundation.retainAll(numbered(8));
            int missed = (int) sessionsOf(referral).stream()
                    .map(session -> at(session, "outcome"))
                    .filter(outcome -> !outcome.isEmpty() && !ATTENDED.contains(outcome) && !MOVED.contains(outcome))
                    .count();
            int days = (int) sessionsOf(referral).stream()
                    .filter(ByHand::counts)
                    .map(session -> at(session, "held_on"))
                    .distinct()
                    .count();
            int open = (int) tasks.getOrDefault(at(referral, "referral_ref"), List.of()).stream()
                    .filter(task -> at(task, "status").equals("SET"))
                    .count();
            caseload.put(
                    at(referral, "referral_ref"),
                    List.of(came(referral).size(), missed, foundation.size(), complete.size(), days, open));
        }
        return caseload;
    }

    int peopleReferred() {
        return (int) referrals.stream()
                .map(referral -> at(referral, "crn"))
                .distinct()
                .count();
    }
}
