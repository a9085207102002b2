package org.alongside.domain.session;

import org.alongside.domain.Code;

/// Whether the person came.
public enum Attendance implements Code {
    ATTENDED("Attended"),
    ABSENT("Absent"),
    CALLED_OFF("Called off");

    private final String label;

    Attendance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
