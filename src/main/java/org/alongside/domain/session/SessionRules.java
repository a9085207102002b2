package org.alongside.domain.session;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.alongside.domain.Decision;
import org.alongside.domain.Decision.Refuse;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.toolkit.Toolkit;

/// What may be logged or planned. Fields are named as the caseload columns.
public final class SessionRules {
    /// How far ahead a session may be planned.
    public static final int MONTHS_AHEAD = 6;

    /// The longest comment, reason or task.
    public static final int COMMENT_MAX = 4_000;

    /// The longest answer to a prompt.
    public static final int ANSWER_MAX = 4_000;

    private SessionRules() {}

    /// Keeps the draft as it is, or says what stands in the way.
    public static Decision<SessionDraft> decide(
            SessionDraft draft, Referral referral, Toolkit toolkit, LocalDate today) {
        return when(draft, referral, today)
                .or(() -> how(draft))
                .or(() -> what(draft, toolkit))
                .or(() -> words(draft))
                .or(() -> after(draft, today))
                .<Decision<SessionDraft>>map(no -> no)
                .orElseGet(() -> Decision.keep(draft));
    }

    private static Optional<Refuse<SessionDraft>> when(SessionDraft draft, Referral referral, LocalDate today) {
        if (draft.on().isBefore(referral.referredOn())) {
            return refuse("held_on", "is before the referral", "Check the date.");
        }
        if (draft.on().isAfter(today.plusMonths(MONTHS_AHEAD))) {
            return refuse("held_on", "is more than 6 months ahead", "Check the date.");
        }
        if (draft.outcome().isPresent() && draft.on().isAfter(today)) {
            return refuse("held_on", "is in the future", "Plan the session instead.");
        }
        if (referral.ending().filter(end -> draft.on().isAfter(end.on())).isPresent()) {
            return refuse(
                    "held_on", "is after the referral ended", "Open the referral again first, or check the date.");
        }
        if (draft.minutes()
                .filter(length -> length < 1 || length > Appointment.MINUTES_MAX)
                .isPresent()) {
            return refuse("minutes", "must be from 1 to 480", "");
        }
        return Optional.empty();
    }

    private static Optional<Refuse<SessionDraft>> how(SessionDraft draft) {
        if (draft.method().filter(Method::isRemote).isPresent()
                && draft.methodReason().isBlank()) {
            return refuse("method_reason", "is needed when you do not meet in person", "Say why in a few words.");
        }
        var supervision =
                draft.context().filter(SessionContext.SUPERVISION::equals).isPresent();
        if (supervision && draft.purpose().isEmpty()) {
            return refuse("purpose", "is needed for a supervision appointment", "Choose one of the eight.");
        }
        if (!supervision && draft.purpose().isPresent()) {
            return refuse("purpose", "belongs to a supervision appointment only", "Leave it out.");
        }
        if (draft.outcome().filter(Outcome.NOT_RECORDED::equals).isPresent()) {
            return refuse("outcome", "must say what happened", "Choose an outcome, or leave the session planned.");
        }
        if (draft.action().isPresent()
                && draft.outcome().filter(Outcome::asksForAction).isEmpty()) {
            return refuse("action", "goes only with outcomes AFTC, ATSH, UAAB and AFTA", "Leave it out.");
        }
        if (draft.counts().filter(yes -> yes).isPresent()
                && draft.outcome().filter(Outcome::isAttended).isEmpty()) {
            return refuse("counts", "can be yes only when the person came", "Choose no.");
        }
        return Optional.empty();
    }

    private static Optional<Refuse<SessionDraft>> what(SessionDraft draft, Toolkit toolkit) {
        if (!draft.used().isEmpty()
                && draft.outcome().filter(Outcome::isAttended).isEmpty()) {
            return refuse("exercise", "cannot be used in a session that was not attended", "Take the exercises out.");
        }
        var seen = new HashSet<String>();
        for (var used : draft.used()) {
            var exercise = toolkit.exercise(used.exercise());
            if (exercise.isEmpty()) {
                return refuse("exercise", "is not one of this toolkit's", "Choose one from its list.");
            }
            if (!seen.add(used.exercise())) {
                return refuse(
                        "exercise", "is there twice", "Log it once; choose REPEATED if the clip was shown again.");
            }
            for (var said : used.said()) {
                if (exercise.get().prompts().stream()
                        .noneMatch(prompt -> prompt.id().equals(said.prompt()))) {
                    return refuse("prompt", "is not one of this exercise's", "Choose one from its list.");
                }
            }
            if (used.secondsWatched().filter(seconds -> seconds < 0).isPresent()) {
                return refuse("seconds_watched", "cannot be below 0", "");
            }
        }
        return Optional.empty();
    }

    private static Optional<Refuse<SessionDraft>> words(SessionDraft draft) {
        if (draft.note().length() > SessionNote.LENGTH_MAX) {
            return refuse("note", "is longer than 12,000 characters", "Shorten it; nothing you typed was lost.");
        }
        for (var used : draft.used()) {
            if (used.chosenBecause().length() > COMMENT_MAX) {
                return refuse("chosen_because", "is longer than 4,000 characters", "Shorten it.");
            }
            if (used.said().stream().anyMatch(said -> said.answer().length() > ANSWER_MAX)) {
                return refuse("answer", "is longer than 4,000 characters", "Shorten it; nothing you typed was lost.");
            }
        }
        if (draft.methodReason().length() > COMMENT_MAX) {
            return refuse("method_reason", "is longer than 4,000 characters", "Shorten it.");
        }
        if (draft.scores().stream().anyMatch(score -> score.score() < 0 || score.score() > 10)) {
            return refuse("score", "must be from 0 to 10", "");
        }
        return Optional.empty();
    }

    private static Optional<Refuse<SessionDraft>> after(SessionDraft draft, LocalDate today) {
        for (var task : draft.tasks()) {
            if (task.text().isBlank()) {
                return refuse("text", "of the task is empty", "Write what was agreed, or take the task out.");
            }
            if (task.text().length() > COMMENT_MAX) {
                return refuse("text", "of the task is longer than 4,000 characters", "Shorten it.");
            }
            if (task.dueOn().filter(due -> due.isBefore(draft.on())).isPresent()) {
                return refuse("due_on", "is before the session", "Check the date.");
            }
        }
        if (draft.next().isPresent()) {
            var next = draft.next().get().on();
            if (!next.isAfter(draft.on()) || next.isBefore(today)) {
                return refuse("next_on", "must be after this session and not in the past", "Check the date.");
            }
            if (next.isAfter(today.plusMonths(MONTHS_AHEAD))) {
                return refuse("next_on", "is more than 6 months ahead", "Check the date.");
            }
        }
        return Optional.empty();
    }

    private static Optional<Refuse<SessionDraft>> refuse(String field, String reason, String nextStep) {
        return Optional.of(new Refuse<>(field, reason, nextStep));
    }
}
