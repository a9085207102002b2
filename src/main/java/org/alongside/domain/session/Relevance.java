package org.alongside.domain.session;

import org.alongside.domain.Code;

/// How far the clip was about him or her, in the person's own eyes.
public enum Relevance implements Code {
    ABOUT_ME("About me"),
    PARTLY("Partly about me"),
    NOT_ME("Not me");

    private final String label;

    Relevance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
