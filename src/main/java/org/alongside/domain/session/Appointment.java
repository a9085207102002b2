package org.alongside.domain.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/// When, where and under what a session is, whatever becomes of it.
///
/// @param ref what people call it, such as `S-4H2T8B`
/// @param minutes 1 to 480
/// @param methodReason why it was not in person; may be empty
public record Appointment(
        UUID id,
        String ref,
        UUID referralId,
        LocalDate on,
        Optional<LocalTime> at,
        Optional<Integer> minutes,
        Optional<Method> method,
        String methodReason,
        Optional<SessionContext> context,
        Optional<Purpose> purpose) {
    /// The longest session, in minutes.
    public static final int MINUTES_MAX = 480;

    /// Refuses a length out of bounds.
    public Appointment {
        minutes.ifPresent(length -> {
            if (length < 1 || length > MINUTES_MAX) {
                throw new IllegalArgumentException("minutes must be 1..480: " + length);
            }
        });
    }
}
