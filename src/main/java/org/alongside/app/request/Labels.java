package org.alongside.app.request;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.app.Toolkits;
import org.alongside.domain.Code;
import org.alongside.domain.people.Sex;
import org.alongside.domain.referral.Barrier;
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
import org.alongside.domain.session.CheckItem;
import org.alongside.domain.session.EnforcementAction;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Purpose;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.TaskStatus;
import org.alongside.domain.session.WorksheetDone;
import org.alongside.domain.toolkit.Answer;

/// Columns and codes in words that the person can read.
record Labels(Toolkits toolkits) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d\u00A0MMM\u00A0uuuu'\n'HH:mm", Locale.ENGLISH);
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("crn", "CRN"),
            Map.entry("referral_ref", "Referral"),
            Map.entry("session_ref", "Session"),
            Map.entry("task_ref", "Task"),
            Map.entry("sara_partner", "SARA, risk to partner"),
            Map.entry("sara_others", "SARA, risk to others"),
            Map.entry("sara_on", "SARA of"),
            Map.entry("rosh", "Risk of serious harm"),
            Map.entry("days_max", "Most days"),
            Map.entry("held_on", "Date"),
            Map.entry("text", "What was agreed"),
            Map.entry("own_words", "In own words"),
            Map.entry("by", "Answered by"),
            Map.entry("wanted", "What the person wants"),
            Map.entry("much_less", "Much less than hoped for (-2)"),
            Map.entry("less", "Less than hoped for (-1)"),
            Map.entry("expected", "What is hoped for (0)"),
            Map.entry("more", "More than hoped for (+1)"),
            Map.entry("much_more", "Much more than hoped for (+2)"),
            Map.entry("baseline", "Where it began, -2 to 2"),
            Map.entry("level", "How far it came, -2 to 2"),
            Map.entry("scored_on", "Scored on"),
            Map.entry("coded_on", "Found on"),
            Map.entry("coded_by", "Found by"),
            Map.entry("flag", "What is wrong with the clip"),
            Map.entry("counts", "Counts toward days"),
            Map.entry("sensitive", "Note set apart as sensitive"),
            Map.entry("shown", "How the clip was used"));
    private static final Map<String, List<Class<? extends Enum<?>>>> CODES = Map.ofEntries(
            Map.entry("sex", List.of(Sex.class)),
            Map.entry("status", List.of(ReferralStatus.class, TaskStatus.class)),
            Map.entry("sentence", List.of(Sentence.class)),
            Map.entry("sara_partner", List.of(Sara.class)),
            Map.entry("sara_others", List.of(Sara.class)),
            Map.entry("rosh", List.of(Rosh.class)),
            Map.entry("barriers", List.of(Barrier.class)),
            Map.entry("suitability", List.of(Answer.class)),
            Map.entry("end_reason", List.of(EndReason.class)),
            Map.entry("method", List.of(Method.class)),
            Map.entry("context", List.of(SessionContext.class)),
            Map.entry("purpose", List.of(Purpose.class)),
            Map.entry("outcome", List.of(Outcome.class)),
            Map.entry("action", List.of(EnforcementAction.class)),
            Map.entry("shown", List.of(Shown.class)),
            Map.entry("worksheet", List.of(WorksheetDone.class)),
            Map.entry("relevance", List.of(Relevance.class)),
            Map.entry("achieved", List.of(Achieved.class)),
            Map.entry("by", List.of(AnsweredBy.class)),
            Map.entry("theme", List.of(Theme.class)),
            Map.entry("subtheme", List.of(Subtheme.class)),
            Map.entry("flag", List.of(ClipFlag.class)),
            Map.entry("said_by", List.of(AnsweredBy.class)),
            Map.entry("item", List.of(CheckItem.class)));

    String column(String name) {
        var words = name.replace('_', ' ');
        return COLUMNS.getOrDefault(name, Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }

    String fact(String name, Object fact) {
        var text = fact.toString();
        if (fact instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return DAY.format(LocalDate.parse(text));
        }
        if (name.equals("exercise")) {
            return toolkits.exercise(text)
                    .map(found -> found.exercise().title() + " (" + text + ")")
                    .orElse(text);
        }
        return Stream.of(text.split(";", -1)).map(code -> code(name, code)).collect(Collectors.joining(", "));
    }

    private static String code(String name, String text) {
        return CODES.getOrDefault(name, List.of()).stream()
                .flatMap(codes -> Arrays.stream(codes.getEnumConstants()))
                .filter(code -> code.name().equals(text))
                .map(code -> code instanceof Code known ? known.label() : text)
                .findFirst()
                .orElse(text);
    }

    /// The question that an answer was given to.
    String prompt(String exercise, String prompt) {
        return toolkits.exercise(exercise).stream()
                .flatMap(found -> found.exercise().prompts().stream())
                .filter(one -> one.id().equals(prompt))
                .map(one -> one.text())
                .findFirst()
                .orElse(prompt);
    }

    static String moment(String at) {
        return MOMENT.format(LocalDateTime.parse(at));
    }
}
