package org.alongside.domain.people;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.domain.Decision;

/// A person's record is to be kept whatever else holds: a court, an inquest or a complaint needs it.
///
/// @param reason why, in the words of whoever placed it
public record LegalHold(UUID id, UUID personId, LocalDate placedOn, String reason) {
    /// The longest reason.
    public static final int REASON_MAX = 4_000;

    /// The reason for placing or releasing a hold, tidied, or why it will not do.
    public static Decision<String> reason(String typed) {
        var tidy = typed.strip();
        if (tidy.isEmpty()) {
            return Decision.refuse("reason", "is empty", "Say why, in a few words.");
        }
        return tidy.length() > REASON_MAX
                ? Decision.refuse("reason", "is longer than 4,000 characters", "Shorten it.")
                : Decision.keep(tidy);
    }
}
