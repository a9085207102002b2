package org.alongside.vault;

import java.time.Instant;
import java.util.UUID;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.Role;

/// Facts about an open vault; no secrets.
///
/// @param escrow whether the service can open it too
/// @param generation of the journal, from 1
/// @param segments of this generation so far
/// @param baseSeq the change that the generation's snapshot stands at
public record Inside(
        UUID id,
        Role role,
        boolean practice,
        Instant madeAt,
        KdfCost cost,
        boolean escrow,
        int generation,
        int segments,
        long baseSeq,
        long lastSeq) {}
