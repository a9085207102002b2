package org.alongside.domain.referral;

import org.alongside.domain.Code;

/// What a referral's end amounted to; derived, never typed.
public enum Conclusion implements Code {
    CANCELLED("Cancelled before any work"),
    ENDED_EARLY("Ended early"),
    COMPLETED("Completed");

    private final String label;

    Conclusion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether a completion report is due.
    public boolean reportIsDue() {
        return this != CANCELLED;
    }
}
