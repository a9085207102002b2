package org.alongside.domain.session;

import org.alongside.domain.Code;

/// Whether the person complied.
public enum Compliance implements Code {
    COMPLIED("Complied"),
    NOT_COMPLIED("Did not comply"),
    UNDECIDED("Not decided yet");

    private final String label;

    Compliance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
