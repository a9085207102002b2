package org.alongside.domain.session;

import org.alongside.domain.Code;

/// Under what the session was held (S004).
public enum SessionContext implements Code {
    RAR("Rehabilitation activity requirement"),
    PROBATION_REQUIREMENT("Probation requirement"),
    LICENCE("Licence"),
    SUPERVISION("Supervision appointment");

    private final String label;

    SessionContext(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether attended sessions are proposed to count toward days.
    public boolean countsTowardDays() {
        return this == RAR || this == PROBATION_REQUIREMENT;
    }
}
