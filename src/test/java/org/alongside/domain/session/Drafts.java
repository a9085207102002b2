package org.alongside.domain.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Small builders for tests: `aSession().on("2026-11-20").lasting(50)`.
public final class Drafts {
    private LocalDate on = LocalDate.parse("2026-11-20");
    private Optional<Integer> minutes = Optional.of(50);
    private Optional<Method> method = Optional.of(Method.OFFICE);
    private String methodReason = "";
    private Optional<SessionContext> context = Optional.of(SessionContext.RAR);
    private Optional<Purpose> purpose = Optional.empty();
    private Optional<Outcome> outcome = Optional.of(Outcome.ATTC);
    private Optional<EnforcementAction> action = Optional.empty();
    private Optional<Boolean> counts = Optional.empty();
    private String note = "";
    private final List<SessionDraft.Used> used = new ArrayList<>();
    private final List<SessionDraft.NewTask> tasks = new ArrayList<>();
    private final List<SessionDraft.Score> scores = new ArrayList<>();
    private Optional<SessionDraft.Next> next = Optional.empty();

    private Drafts() {}

    public static Drafts aSession() {
        return new Drafts();
    }

    public Drafts on(String day) {
        on = LocalDate.parse(day);
        return this;
    }

    public Drafts lasting(int length) {
        minutes = Optional.of(length);
        return this;
    }

    public Drafts by(Method how, String why) {
        method = Optional.of(how);
        methodReason = why;
        return this;
    }

    public Drafts under(SessionContext what, Optional<Purpose> why) {
        context = Optional.of(what);
        purpose = why;
        return this;
    }

    public Drafts came(Outcome what) {
        outcome = Optional.of(what);
        return this;
    }

    public Drafts planned() {
        outcome = Optional.empty();
        return this;
    }

    public Drafts then(EnforcementAction what) {
        action = Optional.of(what);
        return this;
    }

    public Drafts counting(boolean yes) {
        counts = Optional.of(yes);
        return this;
    }

    public Drafts noting(String words) {
        note = words;
        return this;
    }

    public Drafts using(String exercise, Shown shown, SessionDraft.Said... said) {
        used.add(new SessionDraft.Used(
                exercise,
                shown,
                Optional.of(80),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(said)));
        return this;
    }

    public Drafts setting(String text, String due) {
        tasks.add(new SessionDraft.NewTask(text, "", Optional.of(LocalDate.parse(due))));
        return this;
    }

    public Drafts scoring(int score) {
        scores.add(new SessionDraft.Score(AnsweredBy.PERSON, "HEARD", score));
        return this;
    }

    public Drafts meeting(String day) {
        next = Optional.of(new SessionDraft.Next(LocalDate.parse(day), Optional.empty()));
        return this;
    }

    public SessionDraft draft() {
        return new SessionDraft(
                Optional.empty(),
                on,
                Optional.empty(),
                minutes,
                method,
                methodReason,
                context,
                purpose,
                outcome,
                action,
                counts,
                new SessionNote(note, false),
                used,
                tasks,
                scores,
                next);
    }
}
