package org.alongside.domain.goal;

import java.time.LocalDate;
import java.util.UUID;

/// A score on a licensed measure.
///
/// @param measure as it is called in the settings
public record MeasureScore(UUID id, UUID referralId, String measure, LocalDate on, Points points) {}
