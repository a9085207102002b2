package org.alongside.vault;

import java.time.Instant;
import java.util.UUID;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.Role;

/// What anybody can see of a vault without opening it; nothing here is proved.
///
/// @param inUse whether a program has it open now
public record Outside(UUID id, Role role, boolean practice, Instant madeAt, KdfCost cost, boolean inUse) {}
