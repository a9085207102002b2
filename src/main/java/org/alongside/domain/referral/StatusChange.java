package org.alongside.domain.referral;

import java.time.LocalDate;
import java.util.UUID;

/// One line of a referral's history.
public record StatusChange(UUID id, UUID referralId, LocalDate on, ReferralStatus status, String reason) {}
