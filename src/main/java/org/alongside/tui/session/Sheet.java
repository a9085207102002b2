package org.alongside.tui.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.domain.Code;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.CheckItem;
import org.alongside.domain.session.Criss;
import org.alongside.domain.session.EnforcementAction;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Purpose;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.WorksheetDone;
import org.alongside.tui.field.Typed;

/// Everything typed into a session, by field name, read as what it means. What belongs to an exercise is named
/// `exercise/field`; the exercises themselves stand in `exercises`, joined with `;`.
record Sheet(Map<String, String> values) {
    static final String EXERCISES = "exercises";
    static final String OTHER_TASK = "other";

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    String tidy(String name) {
        return get(name).strip();
    }

    List<String> exercises() {
        return Arrays.stream(get(EXERCISES).split(";", -1))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /// The exercises that this session completes, as far as it is filled in.
    Set<String> completed() {
        return exercises().stream()
                .filter(id -> Code.parse(Shown.class, get(id + "/shown"))
                        .filter(Shown::completes)
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Outcome> outcome() {
        return Code.parse(Outcome.class, get("outcome"));
    }

    Optional<SessionContext> context() {
        return Code.parse(SessionContext.class, get("context"));
    }

    Optional<Method> method() {
        return Code.parse(Method.class, get("method"));
    }

    Optional<Boolean> counts() {
        return switch (get("counts")) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    Criss criss() {
        var parts = new EnumMap<Criss.Part, String>(Criss.Part.class);
        for (var part : Criss.Part.values()) {
            parts.put(part, get(note(part)));
        }
        return new Criss("", parts);
    }

    static String note(Criss.Part part) {
        return "note/" + part.name();
    }

    static String score(AnsweredBy by, CheckItem item) {
        return "check/" + by.name() + "/" + item.name();
    }

    /// What the use case takes. Only to be asked once the fields of each page were found to be readable.
    SessionDraft draft(Opened opened, LocalDate today) {
        var supervision = context().filter(SessionContext.SUPERVISION::equals).isPresent();
        var remote = method().filter(Method::isRemote).isPresent();
        var enforceable = outcome().filter(Outcome::asksForAction).isPresent();
        var attended = outcome().filter(Outcome::isAttended).isPresent();
        return new SessionDraft(
                Optional.of(get("planned")).filter(text -> !text.isEmpty()).map(UUID::fromString),
                Typed.date(get("held_on")).orElse(today),
                Typed.time(get("start_time")),
                Typed.number(get("minutes")),
                method(),
                remote ? tidy("method_reason") : "",
                context(),
                supervision ? Code.parse(Purpose.class, get("purpose")) : Optional.empty(),
                outcome(),
                enforceable ? Code.parse(EnforcementAction.class, get("action")) : Optional.empty(),
                attended ? counts() : Optional.empty(),
                new SessionNote(criss().text(), get("sensitive").equals("true")),
                exercises().stream().map(id -> used(id, opened)).toList(),
                tasks(),
                scores(),
                Typed.date(get("next_on")).map(on -> new SessionDraft.Next(on, Typed.time(get("next_at")))));
    }

    private SessionDraft.Used used(String id, Opened opened) {
        var said = opened.exercise(id).stream()
                .flatMap(exercise -> exercise.prompts().stream())
                .map(prompt -> new SessionDraft.Said(prompt.id(), tidy(id + "/" + prompt.id())))
                .filter(answer -> !answer.answer().isEmpty())
                .toList();
        return new SessionDraft.Used(
                id,
                Code.parse(Shown.class, get(id + "/shown")).orElse(Shown.SKIPPED),
                Typed.number(get(id + "/seconds_watched")),
                Code.parse(WorksheetDone.class, get(id + "/worksheet")),
                Code.parse(Relevance.class, get(id + "/relevance")),
                Code.parse(Achieved.class, get(id + "/achieved")),
                tidy(id + "/chosen_because"),
                said);
    }

    private List<SessionDraft.NewTask> tasks() {
        var tasks = new ArrayList<SessionDraft.NewTask>();
        for (var id : exercises()) {
            task(tasks, id, id);
        }
        task(tasks, OTHER_TASK, "");
        return tasks;
    }

    private void task(List<SessionDraft.NewTask> tasks, String key, String exercise) {
        if (!tidy(key + "/task").isEmpty()) {
            tasks.add(new SessionDraft.NewTask(tidy(key + "/task"), exercise, Typed.date(get(key + "/due_on"))));
        }
    }

    private List<SessionDraft.Score> scores() {
        var scores = new ArrayList<SessionDraft.Score>();
        for (var by : AnsweredBy.values()) {
            for (var item : CheckItem.values()) {
                Typed.number(get(score(by, item)))
                        .ifPresent(number -> scores.add(new SessionDraft.Score(by, item.name(), number)));
            }
        }
        return scores;
    }
}
