package org.alongside.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// Where one practitioner works: an open vault, the packs, the clock.
///
/// @param by the practitioner's name, written beside every change
public record Desk(
        String by, InstantSource clock, ZoneId zone, Ids ids, Records records, Keeper keeper, Toolkits toolkits) {
    /// The day it is here.
    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone);
    }

    /// The moment it is.
    public Instant now() {
        return clock.instant();
    }
}
