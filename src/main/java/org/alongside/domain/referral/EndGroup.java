package org.alongside.domain.referral;

import org.alongside.domain.Code;

/// What kind of ending it was.
public enum EndGroup implements Code {
    BREACH("Breach"),
    POSITIVE("Positive"),
    COMPLETE("Complete"),
    SENTENCE("Sentence"),
    ENGAGEMENT("Engagement"),
    CIRCUMSTANCE("Circumstance"),
    OTHER("Other");

    private final String label;

    EndGroup(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
