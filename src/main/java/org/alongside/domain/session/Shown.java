package org.alongside.domain.session;

import org.alongside.domain.Code;

/// How the exercise's clip was used.
public enum Shown implements Code {
    FULL("Watched to the end", true),
    PART("Watched in part", false),
    REPEATED("Watched more than once", true),
    SCRIPT("Read together", true),
    SKIPPED("Left out as not relevant", false);

    private final String label;
    private final boolean completes;

    Shown(String label, boolean completes) {
        this.label = label;
        this.completes = completes;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether the exercise counts as complete when the person attended.
    public boolean completes() {
        return completes;
    }

    /// Whether the exercise was used at all; one left out is recorded but is no start.
    public boolean isUsed() {
        return this != SKIPPED;
    }
}
