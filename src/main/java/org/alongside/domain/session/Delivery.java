package org.alongside.domain.session;

import java.util.Optional;
import java.util.UUID;

/// One exercise used in one session.
///
/// @param place its order in the session, from 0
/// @param secondsWatched from the player's clock, never from a guess; absent when no player ran
/// @param chosenBecause why this exercise and not the one proposed; may be empty
public record Delivery(
        UUID id,
        UUID sessionId,
        int place,
        String exercise,
        Shown shown,
        Optional<Integer> secondsWatched,
        Optional<WorksheetDone> worksheet,
        Optional<Relevance> relevance,
        Optional<Achieved> achieved,
        String chosenBecause) {}
