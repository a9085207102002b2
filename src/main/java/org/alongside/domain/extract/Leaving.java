package org.alongside.domain.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.domain.people.Sex;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.ReflectionRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.Rosh;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.referral.Sentence;
import org.alongside.domain.reflection.ClipFlag;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.EnforcementAction;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Purpose;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.TaskStatus;
import org.alongside.domain.session.WorksheetDone;

/// Which columns of the record may leave as records, and how each does. Nothing else leaves: a new column of the record
/// stays until it is named here, and a test asks which it is to be.
final class Leaving {
    /// How a column leaves.
    enum How {
        /// As it stands: a code, a number, yes or no.
        AS_IT_IS,
        /// An id of a pack; a text that is no id leaves as `OTHER`.
        AS_AN_ID,
        /// A date, by as many days later or earlier as all of its person's.
        SHIFTED,
        /// As the study's name for that row.
        AS_A_PSEUDONYM
    }

    /// A column that leaves.
    ///
    /// @param column of the record
    /// @param kind of what, for a pseudonym; else empty
    record Out(String column, How how, String kind, Field field) {}

    /// What leaves of a table, in the order of the file.
    static final Map<String, List<Out>> TABLES = Map.ofEntries(
            Map.entry(PersonRows.PERSON, List.of(code("sex", "Sex", Sex.values()))),
            Map.entry(
                    ReferralRows.REFERRAL,
                    List.of(
                            id("toolkit", "Toolkit"),
                            id("edition", "Edition"),
                            id("variant", "Parallel set of clips"),
                            date("referred_on", "Referred on, shifted"),
                            code("sentence", "Sentence", Sentence.values()),
                            id("requirement", "Requirement"),
                            whole("days_max", "Most days that may be asked for"),
                            code("sara_partner", "SARA to partner", Sara.values()),
                            code("sara_others", "SARA to others", Sara.values()),
                            date("sara_on", "SARA made on, shifted"),
                            code("rosh", "Risk of serious harm", Rosh.values()),
                            new Out(
                                    "barriers",
                                    How.AS_IT_IS,
                                    "",
                                    Field.text("barriers", "Barriers to the accredited programme, joined with ;")),
                            code("status", "Status", ReferralStatus.values()),
                            date("ended_on", "Ended on, shifted"),
                            code("end_reason", "Why it ended", EndReason.values()))),
            Map.entry(
                    ReferralRows.STATUS,
                    List.of(
                            key("referral_id", "referral"),
                            date("changed_on", "Changed on, shifted"),
                            code("status", "Status from then on", ReferralStatus.values()))),
            Map.entry(
                    SessionRows.SESSION,
                    List.of(
                            key("id", "session"),
                            key("referral_id", "referral"),
                            date("held_on", "Day, shifted"),
                            whole("minutes", "Length in minutes"),
                            code("method", "How it was held", Method.values()),
                            code("context", "Under what it was held", SessionContext.values()),
                            code("purpose", "Purpose of supervision", Purpose.values()),
                            code("outcome", "What became of it", Outcome.values()),
                            code("action", "What was done about a failure", EnforcementAction.values()),
                            new Out(
                                    "counts",
                                    How.AS_IT_IS,
                                    "",
                                    Field.flag("counts", "Whether it counts toward days")))),
            Map.entry(
                    SessionRows.DELIVERY,
                    List.of(
                            key("session_id", "session"),
                            whole("place", "Order in the session, from 0"),
                            id("exercise", "Exercise"),
                            code("shown", "How it was shown", Shown.values()),
                            whole("seconds_watched", "Seconds watched, from the player"),
                            code("worksheet", "Worksheet", WorksheetDone.values()),
                            code("relevance", "Relevance in the person's eyes", Relevance.values()),
                            code("achieved", "Learning outcome", Achieved.values()))),
            Map.entry(
                    SessionRows.TASK,
                    List.of(
                            key("id", "task"),
                            key("referral_id", "referral"),
                            key("session_id", "session"),
                            id("exercise", "Exercise"),
                            date("set_on", "Set on, shifted"),
                            date("due_on", "Due on, shifted"),
                            code("status", "What became of it", TaskStatus.values()),
                            date("checked_on", "Checked on, shifted"))),
            Map.entry(
                    SessionRows.CHECK,
                    List.of(
                            key("session_id", "session"),
                            code("answered_by", "Who answered", AnsweredBy.values()),
                            id("item", "Question"),
                            whole("score", "0 to 10"))),
            Map.entry(
                    ReflectionRows.CODING,
                    List.of(
                            key("id", "coding"),
                            key("session_id", "session"),
                            id("exercise", "Exercise whose answer it is found in; empty for the note"),
                            id("prompt", "Prompt of that exercise"),
                            code("theme", "Theme", Theme.values()),
                            code("subtheme", "Subtheme", Subtheme.values()),
                            date("coded_on", "Found on, shifted"))),
            Map.entry(
                    ReflectionRows.FLAG,
                    List.of(
                            key("session_id", "session"),
                            id("exercise", "Exercise"),
                            code("flag", "What is wrong with its clip", ClipFlag.values()),
                            code("said_by", "Who said it", AnsweredBy.values()))));

    /// Columns that never leave as they are, and why; kept for the test, which asks that every column is classified.
    static final Map<String, String> STAYS = stays();

    private Leaving() {}

    private static Map<String, String> stays() {
        var names = "says who it is";
        var words = "is in somebody's own words";
        var joins = "is a key that another column leaves for";
        return Map.ofEntries(
                Map.entry("person.crn", "says who it is; leaves as the person's pseudonym"),
                Map.entry("person.given_name", names),
                Map.entry("person.family_name", names),
                Map.entry("person.date_of_birth", "says who it is; leaves as the age band at referral"),
                Map.entry("person.language", "narrows down who it is"),
                Map.entry("person.support_needs", words),
                Map.entry("person.id", joins),
                Map.entry("referral.id", joins),
                Map.entry("referral.person_id", joins),
                Map.entry("referral.referral_ref", names),
                Map.entry("referral.sentence_ends_on", "can be found in a court's list, even shifted"),
                Map.entry("referral.practitioner", "says who the practitioner is"),
                Map.entry("referral.suitability", "follows from the other columns"),
                Map.entry("referral.suitability_reason", words),
                Map.entry("referral.end_comment", words),
                Map.entry("referral_status.id", joins),
                Map.entry("referral_status.reason", words),
                Map.entry("session.session_ref", names),
                Map.entry("session.start_time", "narrows down who it is"),
                Map.entry("session.method_reason", words),
                Map.entry("session.note", words),
                Map.entry("session.sensitive", "is about a note that does not leave"),
                Map.entry("delivery.id", joins),
                Map.entry("delivery.chosen_because", words),
                Map.entry("response.id", joins),
                Map.entry("response.session_id", joins),
                Map.entry("response.exercise", "says where words stand that do not leave"),
                Map.entry("response.prompt", "says where words stand that do not leave"),
                Map.entry("response.answer", "is in the person's own words; may leave as a quote, released one by one"),
                Map.entry("task.task_ref", names),
                Map.entry("task.agreed", words),
                Map.entry("task.own_words", words),
                Map.entry("session_check.id", joins),
                Map.entry("goal.id", joins),
                Map.entry("goal.referral_id", joins),
                Map.entry("goal.place", "leaves as a T score over all goals"),
                Map.entry("goal.wanted", words),
                Map.entry("goal.weight", "leaves as a T score over all goals"),
                Map.entry("goal.much_less", words),
                Map.entry("goal.less", words),
                Map.entry("goal.expected", words),
                Map.entry("goal.more", words),
                Map.entry("goal.much_more", words),
                Map.entry("goal.baseline", "leaves as a T score over all goals"),
                Map.entry("goal.set_on", "says little beside the sessions"),
                Map.entry("goal_score.id", joins),
                Map.entry("goal_score.goal_id", joins),
                Map.entry("goal_score.session_id", joins),
                Map.entry("goal_score.scored_on", "says little beside the sessions"),
                Map.entry("goal_score.level", "leaves as a T score over all goals"),
                Map.entry("measure_score.id", joins),
                Map.entry("measure_score.referral_id", joins),
                Map.entry("measure_score.measure", "is named by whoever set it, in any words"),
                Map.entry("measure_score.scored_on", "says when a score was taken that does not leave"),
                Map.entry("measure_score.points", "belongs to a measure whose name does not leave"),
                Map.entry("coding.coded_by", "says who the practitioner or evaluator is"),
                Map.entry("clip_flag.id", joins));
    }

    /// Every column that is classified, as `table.column`.
    static List<String> classified() {
        return Stream.concat(
                        STAYS.keySet().stream(),
                        TABLES.entrySet().stream()
                                .flatMap(table ->
                                        table.getValue().stream().map(out -> table.getKey() + "." + out.column())))
                .sorted()
                .collect(Collectors.toList());
    }

    private static Out code(String column, String title, Enum<?>[] codes) {
        return new Out(column, How.AS_IT_IS, "", Field.code(column, title, codes));
    }

    private static Out whole(String column, String title) {
        return new Out(column, How.AS_IT_IS, "", Field.whole(column, title));
    }

    private static Out date(String column, String title) {
        return new Out(column, How.SHIFTED, "", Field.date(column, title));
    }

    private static Out id(String column, String title) {
        return new Out(column, How.AS_AN_ID, "", Field.text(column, title));
    }

    private static Out key(String column, String kind) {
        return new Out(column, How.AS_A_PSEUDONYM, kind, Field.text(kind, "The " + kind + ", by its pseudonym"));
    }

    /// The cells of a row as they leave.
    static List<String> cells(Row row, Function<Out, Optional<String>> rewritten) {
        return outs(row.table()).stream()
                .map(out -> rewritten.apply(out).orElse(""))
                .toList();
    }

    static List<Out> outs(String table) {
        return TABLES.getOrDefault(table, List.of());
    }

    static List<Field> fields(String table) {
        return outs(table).stream().map(Out::field).toList();
    }

    /// The names of the columns of that table that leave.
    static List<String> names(String table) {
        return Arrays.asList(fields(table).stream().map(Field::name).toArray(String[]::new));
    }
}
