package org.alongside.domain.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A session as the practitioner has it so far: to be planned (no outcome yet) or to be logged.
///
/// @param planned the key of the planned session this records, where there was one
/// @param counts whether it counts toward days; absent means as the rule proposes
/// @param next the next appointment, where one was agreed
public record SessionDraft(
        Optional<UUID> planned,
        LocalDate on,
        Optional<LocalTime> at,
        Optional<Integer> minutes,
        Optional<Method> method,
        String methodReason,
        Optional<SessionContext> context,
        Optional<Purpose> purpose,
        Optional<Outcome> outcome,
        Optional<EnforcementAction> action,
        Optional<Boolean> counts,
        SessionNote note,
        List<Used> used,
        List<NewTask> tasks,
        List<Score> scores,
        Optional<Next> next) {
    /// One exercise that was used, and what was said.
    public record Used(
            String exercise,
            Shown shown,
            Optional<Integer> secondsWatched,
            Optional<WorksheetDone> worksheet,
            Optional<Relevance> relevance,
            Optional<Achieved> achieved,
            String chosenBecause,
            List<Said> said) {
        /// Keeps its own copy.
        public Used {
            said = List.copyOf(said);
        }
    }

    /// An answer to a prompt.
    public record Said(String prompt, String answer) {}

    /// A task agreed. The exercise may be empty.
    public record NewTask(String text, String exercise, Optional<LocalDate> dueOn) {}

    /// A score of the session check.
    public record Score(AnsweredBy by, String item, int score) {}

    /// When the two meet next.
    public record Next(LocalDate on, Optional<LocalTime> at) {}

    /// Keeps its own copies.
    public SessionDraft {
        used = List.copyOf(used);
        tasks = List.copyOf(tasks);
        scores = List.copyOf(scores);
    }

    /// A session that is only planned.
    public static SessionDraft toPlan(LocalDate on, Optional<LocalTime> at, Optional<Method> method, String why) {
        return new SessionDraft(
                Optional.empty(),
                on,
                at,
                Optional.empty(),
                method,
                why,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SessionNote.NONE,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /// Whether it counts toward days: as said, or else yes when under a requirement and attended and complied.
    public boolean countsTowardDays() {
        return counts.orElseGet(() -> proposedCount(context, outcome));
    }

    /// What the rule proposes.
    public static boolean proposedCount(Optional<SessionContext> context, Optional<Outcome> outcome) {
        return context.filter(SessionContext::countsTowardDays).isPresent()
                && outcome.filter(known -> known.isAttended() && known.compliance() == Compliance.COMPLIED)
                        .isPresent();
    }
}
