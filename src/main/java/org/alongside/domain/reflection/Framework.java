package org.alongside.domain.reflection;

import org.alongside.domain.Code;

/// A set of themes, after the pilot paper (S001): Table 2 for practitioners, Table 3 for participants.
public enum Framework implements Code {
    PRACTITIONER("What practitioners tell"),
    PARTICIPANT("What participants tell");

    private final String label;

    Framework(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
