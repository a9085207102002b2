package org.alongside.vault;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.Role;
import org.alongside.vault.keys.Slot;

/// What anybody can see of a vault without opening it; nothing here is proved.
///
/// @param escrow whom the master key is sealed to besides, and the age file that holds it
/// @param inUse whether a program has it open now
public record Outside(
        UUID id,
        Role role,
        boolean practice,
        Instant madeAt,
        KdfCost cost,
        Optional<Slot.ByEscrow> escrow,
        boolean inUse) {}
