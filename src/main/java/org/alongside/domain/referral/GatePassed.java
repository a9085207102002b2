package org.alongside.domain.referral;

import java.time.LocalDate;
import java.util.UUID;

/// A fact that a toolkit asks for, recorded for a referral.
///
/// @param gate the toolkit's id for it
/// @param recordedOn the day on which it was so: of the training, of the approval
/// @param note by whom or where, in few words; may be empty
public record GatePassed(UUID id, UUID referralId, String gate, LocalDate recordedOn, String note) {}
