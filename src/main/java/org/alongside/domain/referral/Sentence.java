package org.alongside.domain.referral;

import org.alongside.domain.Code;

/// What the person is serving. PSS stays as a legacy value.
public enum Sentence implements Code {
    COMMUNITY_ORDER("Community order"),
    SUSPENDED_SENTENCE_ORDER("Suspended sentence order"),
    LICENCE("Licence"),
    PSS("Post-sentence supervision");

    private final String label;

    Sentence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
