package org.alongside.domain.progress;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Whose cases they are: a practitioner's vault, seen from itself or through a return.
///
/// @param vault the key of the vault that the cases were written in
/// @param practitioner as the vault names its keeper; may be empty, as may region, PDU and team
/// @param sent how it came; nothing for the vault that is open
public record Origin(UUID vault, String practitioner, String region, String pdu, String team, Optional<Sent> sent) {
    /// A return as it came.
    ///
    /// @param number counts the vault's returns, from 1
    /// @param freeText whether the words of notes, answers and reasons came with it
    public record Sent(long number, Instant madeAt, boolean freeText) {}
}
