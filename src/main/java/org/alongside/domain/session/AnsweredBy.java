package org.alongside.domain.session;

import org.alongside.domain.Code;

/// Who scored the session check.
public enum AnsweredBy implements Code {
    PERSON("The person"),
    PRACTITIONER("The practitioner");

    private final String label;

    AnsweredBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
