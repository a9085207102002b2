package org.alongside.domain.referral;

import org.alongside.domain.Code;

/// A Spousal Assault Risk Assessment summary, entered as read elsewhere and never computed.
public enum Sara implements Code {
    LOW("Low", 1),
    MEDIUM("Medium", 2),
    HIGH("High", 3),
    NOT_ASSESSED("Not assessed", 0),
    NOT_APPLICABLE("Not applicable", 0);

    private final String label;
    private final int weight;

    Sara(String label, int weight) {
        this.label = label;
        this.weight = weight;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether a level was given at all.
    public boolean isAssessed() {
        return weight > 0;
    }

    /// The higher of two; an assessed level is above an absent one.
    public static Sara higher(Sara one, Sara other) {
        return other.weight > one.weight ? other : one;
    }
}
