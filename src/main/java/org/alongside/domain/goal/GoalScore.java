package org.alongside.domain.goal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// How far a goal had come on a day.
///
/// @param sessionId the session in which it was scored, if it was in one
public record GoalScore(UUID id, UUID goalId, Optional<UUID> sessionId, LocalDate on, Level level) {}
