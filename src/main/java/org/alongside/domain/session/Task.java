package org.alongside.domain.session;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What the person agreed to do before the next session, and what became of it.
///
/// @param ref what people call it, such as `T-9M3W7D`
/// @param sessionId the session it was set in, where known
/// @param exercise the exercise it belongs to; may be empty
/// @param ownWords what the person said about it when it was checked; may be empty
public record Task(
        UUID id,
        String ref,
        UUID referralId,
        Optional<UUID> sessionId,
        String exercise,
        String text,
        LocalDate setOn,
        Optional<LocalDate> dueOn,
        TaskStatus status,
        Optional<LocalDate> checkedOn,
        String ownWords) {
    /// The same task, checked with the person.
    public Task checked(TaskStatus became, LocalDate on, String words) {
        return new Task(id, ref, referralId, sessionId, exercise, text, setOn, dueOn, became, Optional.of(on), words);
    }
}
