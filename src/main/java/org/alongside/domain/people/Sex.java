package org.alongside.domain.people;

import org.alongside.domain.Code;

/// Sex as recorded on the case.
public enum Sex implements Code {
    MALE("Male"),
    FEMALE("Female"),
    OTHER("Other"),
    NOT_KNOWN("Not known");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
