package org.alongside.domain.team;

import java.time.LocalDate;
import java.util.UUID;

/// A practitioner whose returns the team takes.
///
/// @param name as the supervisor calls the practitioner; no two are called the same
public record TeamMember(UUID id, String name, Signer signer, LocalDate admittedOn) {}
