package org.alongside.domain.record;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// What of the record leaves in a return. Every table and column of `sql/` stands here; what does not, stays at
/// home, and a test fails until somebody has decided.
public final class Returned {
    /// Tables whose rows leave, in the order in which they come: who is referred to before who refers.
    public static final List<String> TABLES = List.of(
            "person",
            "referral",
            "referral_status",
            "session",
            "delivery",
            "response",
            "task",
            "session_check",
            "goal",
            "goal_score",
            "measure_score",
            "coding",
            "clip_flag");

    /// Tables that stay, and why.
    public static final Map<String, String> STAYING = Map.ofEntries(
            Map.entry("setting", "the vault's own affairs"),
            Map.entry("draft", "not decided yet"),
            Map.entry("legal_hold", "kept and released where the record is kept"),
            Map.entry("referral_gate", "facts for whoever delivers; the team has them from where they come"),
            Map.entry("erasure", "a count, and the codes of why"),
            Map.entry("publication", "what this vault has published, to hold a later release against"),
            Map.entry("publication_part", "what this vault has published, to hold a later release against"),
            Map.entry("circle", "part of the log"),
            Map.entry("log_entry", "the log stays with what it logs"),
            Map.entry("log_row", "the log stays with what it logs"),
            Map.entry("index_state", "the index's own"),
            Map.entry("made_return", "told in the head"),
            Map.entry("team_member", "the supervisor's own"),
            Map.entry("team_return", "the supervisor's own"));

    private static final Map<String, String> NAMING = Map.of(
            "person_id", "person",
            "referral_id", "referral",
            "session_id", "session",
            "goal_id", "goal");

    /// Tables whose rows others name.
    public static final Set<String> PARENTS = Set.copyOf(NAMING.values());

    private static final Map<String, Set<String>> FACTS = facts();

    /// Texts in somebody's own words: they leave only with the practitioner's leave.
    private static final Map<String, Set<String>> FREE = Map.ofEntries(
            Map.entry("person", Set.of("support_needs")),
            Map.entry("referral", Set.of("suitability_reason", "end_comment")),
            Map.entry("referral_status", Set.of("reason")),
            Map.entry("session", Set.of("method_reason", "note")),
            Map.entry("delivery", Set.of("chosen_because")),
            Map.entry("response", Set.of("answer")),
            Map.entry("task", Set.of("agreed", "own_words")),
            Map.entry("session_check", Set.of()),
            Map.entry("goal", Set.of("wanted", "much_less", "less", "expected", "more", "much_more")),
            Map.entry("goal_score", Set.of()),
            Map.entry("measure_score", Set.of()),
            Map.entry("coding", Set.of()),
            Map.entry("clip_flag", Set.of()));

    /// Free texts without which a row cannot stand: they are left empty.
    private static final Set<String> NEVER_MISSING =
            Set.of("response.answer", "task.agreed", "goal.wanted", "goal.expected");

    private static final Map<String, Consumer<Row>> READ = Map.ofEntries(
            Map.entry("person", PersonRows::person),
            Map.entry("referral", ReferralRows::referral),
            Map.entry("referral_status", ReferralRows::statusChange),
            Map.entry("session", SessionRows::session),
            Map.entry("delivery", SessionRows::delivery),
            Map.entry("response", SessionRows::response),
            Map.entry("task", SessionRows::task),
            Map.entry("session_check", SessionRows::checkScore),
            Map.entry("goal", GoalRows::goal),
            Map.entry("goal_score", GoalRows::goalScore),
            Map.entry("measure_score", GoalRows::measureScore),
            Map.entry("coding", ReflectionRows::coding),
            Map.entry("clip_flag", ReflectionRows::flagged));

    private Returned() {}

    private static Map<String, Set<String>> facts() {
        var facts = new LinkedHashMap<String, Set<String>>();
        facts.put("person", Set.of("crn", "given_name", "family_name", "date_of_birth", "sex", "language"));
        facts.put(
                "referral",
                Set.of(
                        "referral_ref",
                        "person_id",
                        "toolkit",
                        "edition",
                        "variant",
                        "referred_on",
                        "sentence",
                        "requirement",
                        "days_max",
                        "sentence_ends_on",
                        "sara_partner",
                        "sara_others",
                        "sara_on",
                        "rosh",
                        "barriers",
                        "practitioner",
                        "status",
                        "suitability",
                        "ended_on",
                        "end_reason"));
        facts.put("referral_status", Set.of("referral_id", "changed_on", "status"));
        facts.put(
                "session",
                Set.of(
                        "session_ref",
                        "referral_id",
                        "held_on",
                        "start_time",
                        "minutes",
                        "method",
                        "context",
                        "purpose",
                        "outcome",
                        "action",
                        "counts",
                        "sensitive"));
        facts.put(
                "delivery",
                Set.of(
                        "session_id",
                        "place",
                        "exercise",
                        "shown",
                        "seconds_watched",
                        "worksheet",
                        "relevance",
                        "achieved"));
        facts.put("response", Set.of("session_id", "exercise", "prompt"));
        facts.put(
                "task",
                Set.of(
                        "task_ref",
                        "referral_id",
                        "session_id",
                        "exercise",
                        "set_on",
                        "due_on",
                        "status",
                        "checked_on"));
        facts.put("goal", Set.of("referral_id", "place", "weight", "baseline", "set_on"));
        facts.put("goal_score", Set.of("goal_id", "session_id", "scored_on", "level"));
        facts.put("measure_score", Set.of("referral_id", "measure", "scored_on", "points"));
        facts.put("session_check", Set.of("session_id", "answered_by", "item", "score"));
        facts.put("coding", Set.of("session_id", "exercise", "prompt", "theme", "subtheme", "coded_on", "coded_by"));
        facts.put("clip_flag", Set.of("session_id", "exercise", "flag", "said_by"));
        return Map.copyOf(facts);
    }

    /// Whether that column leaves, with free text at least.
    public static boolean isKnown(String table, String column) {
        return FACTS.getOrDefault(table, Set.of()).contains(column)
                || FREE.getOrDefault(table, Set.of()).contains(column);
    }

    /// The row as it leaves.
    ///
    /// @throws IllegalArgumentException for a row of a table that stays
    public static Row of(Row row, boolean freeText) {
        var facts = FACTS.get(row.table());
        var free = FREE.get(row.table());
        if (facts == null || free == null) {
            throw new IllegalArgumentException("rows of that table stay");
        }
        var columns = new TreeMap<String, String>();
        row.columns().forEach((column, text) -> {
            if (facts.contains(column) || (freeText && free.contains(column))) {
                columns.put(column, text);
            } else if (NEVER_MISSING.contains(row.table() + "." + column)) {
                columns.put(column, "");
            }
        });
        return new Row(row.table(), row.id(), columns);
    }

    /// Why that row is none that this version sends, if so, in a few words.
    ///
    /// @param freeText whether free texts may be in it
    public static Optional<String> objection(Row row, boolean freeText) {
        if (!FACTS.containsKey(row.table())) {
            return Optional.of("a table that does not leave");
        }
        if (!of(row, freeText).equals(row)) {
            return Optional.of("a column that does not leave");
        }
        try {
            READ.getOrDefault(row.table(), one -> {}).accept(row);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | NullPointerException unfit) {
            return Optional.of("a value that does not fit");
        }
    }

    /// The table whose row that column names, if it names one.
    public static Optional<String> parent(String column) {
        return Optional.ofNullable(NAMING.get(column));
    }
}
