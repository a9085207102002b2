package org.alongside.domain.toolkit;

import org.alongside.domain.Code;

/// Whether a toolkit fits a person. Never a silent block.
public enum Answer implements Code {
    SUITABLE("Suitable"),
    SUITABLE_WITH_REASON("Suitable with a reason"),
    NOT_SUITABLE("Not suitable");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
