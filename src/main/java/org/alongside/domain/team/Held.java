package org.alongside.domain.team;

import java.time.Instant;
import java.util.Optional;

/// A return that the team holds: the last one accepted from its vault.
///
/// @param digest names it together with its number
/// @param file its name in `in/`
/// @param sealed SHA-256 of the file as it came, in hex
/// @param flaggedAt when a return came that contradicts it, if one did since
public record Held(
        ReturnHead head, String digest, String file, String sealed, Instant receivedAt, Optional<Instant> flaggedAt) {
    /// Its name among the vault's returns.
    public Named named() {
        return new Named(head.number(), digest);
    }

    /// The same, flagged.
    public Held flagged(Instant at) {
        return new Held(head, digest, file, sealed, receivedAt, Optional.of(at));
    }
}
