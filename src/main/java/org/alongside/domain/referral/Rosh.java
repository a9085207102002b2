package org.alongside.domain.referral;

import org.alongside.domain.Code;

/// Risk of serious harm, entered as read elsewhere and never computed.
public enum Rosh implements Code {
    LOW("Low"),
    MEDIUM("Medium"),
    HIGH("High"),
    VERY_HIGH("Very high"),
    NOT_COMPLETED("Not completed");

    private final String label;

    Rosh(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
