package org.alongside.domain.session;

import org.alongside.domain.Code;

/// What became of a task.
public enum TaskStatus implements Code {
    SET("Set"),
    DONE("Done"),
    PARTLY("Partly done"),
    NOT_DONE("Not done"),
    NO_LONGER_NEEDED("No longer needed");

    private final String label;

    TaskStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
