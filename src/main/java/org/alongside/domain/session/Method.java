package org.alongside.domain.session;

import org.alongside.domain.Code;

/// How the two met.
public enum Method implements Code {
    OFFICE("Office"),
    HOME("Home visit"),
    PHONE("Phone"),
    VIDEO("Video call"),
    IN_CELL("In cell"),
    OTHER_PLACE("Another place");

    private final String label;

    Method(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Not in person: a reason is asked for, and a clip is read or described.
    public boolean isRemote() {
        return this == PHONE || this == VIDEO;
    }
}
