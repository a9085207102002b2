package org.alongside.app.request;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each column of the record is to a records request. A column that nobody has classified counts as
/// free text, which is withheld until someone has looked at it; a test fails until it is classified.
final class HeldColumns {
    /// Texts in anybody's words, which may be about somebody else.
    static final Set<String> FREE = Set.of(
            "support_needs",
            "suitability_reason",
            "end_comment",
            "reason",
            "method_reason",
            "note",
            "chosen_because",
            "answer",
            "agreed",
            "own_words",
            "wanted",
            "much_less",
            "less",
            "expected",
            "more",
            "much_more",
            "content");

    /// Names, dates and codes about the person or the work, in the order in which they are shown.
    static final List<String> FACTS = List.of(
            "crn",
            "given_name",
            "family_name",
            "date_of_birth",
            "sex",
            "language",
            "referral_ref",
            "session_ref",
            "task_ref",
            "toolkit",
            "edition",
            "variant",
            "referred_on",
            "status",
            "changed_on",
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
            "suitability",
            "ended_on",
            "end_reason",
            "held_on",
            "start_time",
            "minutes",
            "method",
            "context",
            "purpose",
            "outcome",
            "action",
            "counts",
            "sensitive",
            "place",
            "exercise",
            "prompt",
            "shown",
            "seconds_watched",
            "worksheet",
            "relevance",
            "achieved",
            "answered_by",
            "item",
            "score",
            "theme",
            "subtheme",
            "coded_on",
            "coded_by",
            "flag",
            "said_by",
            "set_on",
            "due_on",
            "checked_on",
            "weight",
            "baseline",
            "level",
            "measure",
            "points",
            "scored_on",
            "placed_on",
            "gate",
            "recorded_on",
            "form",
            "saved_at");

    private static final Set<String> NUMBERS =
            Set.of("days_max", "minutes", "seconds_watched", "score", "place", "weight", "baseline", "level");
    private static final Set<String> FLAGS = Set.of("counts", "sensitive");
    private static final Map<String, String> AS_IN_FILES = Map.of("agreed", "text", "answered_by", "by");

    private HeldColumns() {}

    /// Keys of rows say nothing about anyone.
    static boolean isKey(String column) {
        return column.equals("id") || column.endsWith("_id");
    }

    static boolean isFree(String column) {
        return !isKey(column) && !FACTS.contains(column);
    }

    /// The column's name in the caseload files.
    static String name(String column) {
        return AS_IN_FILES.getOrDefault(column, column);
    }

    static Object fact(String column, String text) {
        if (NUMBERS.contains(column)) {
            return Integer.valueOf(text);
        }
        return FLAGS.contains(column) ? (Object) Boolean.valueOf(text) : text;
    }
}
