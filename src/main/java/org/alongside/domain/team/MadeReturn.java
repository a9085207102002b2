package org.alongside.domain.team;

import java.time.Instant;

/// A return that this vault made, or began to make.
///
/// @param recipient of the team it was sealed to
/// @param entries how many rows it holds
public record MadeReturn(Named named, Instant madeAt, String recipient, boolean freeText, int entries) {}
