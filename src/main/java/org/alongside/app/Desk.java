package org.alongside.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.RowChange;

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

    /// Keeps what was done here, now, about one person, for no reason that has to be given.
    ///
    /// @throws org.alongside.domain.Trouble as [Keeper#keep]
    public Keeper.Saved keep(Kind kind, String verb, UUID person, List<RowChange> rows) {
        return keeper.keep(new Change(now(), by, kind, verb, Optional.of(person), "", rows));
    }
}
