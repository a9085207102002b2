package org.alongside.domain.session;

import org.alongside.domain.Code;

/// Whether the learning outcome was reached, in the practitioner's judgement.
public enum Achieved implements Code {
    ACHIEVED("Achieved"),
    PARTIALLY_ACHIEVED("Partly achieved"),
    NOT_ACHIEVED("Not achieved");

    private final String label;

    Achieved(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
