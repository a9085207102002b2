package org.alongside.domain.session;

import org.alongside.domain.Code;

/// Why toolkit material is used in a supervision appointment (S004).
public enum Purpose implements Code {
    ASSESSMENT_PLANNING("Assessment and planning"),
    ENFORCEMENT("Enforcement"),
    REVIEW("Reviewing progress"),
    RISK("Attending to risk"),
    SAFEGUARDING("Safeguarding"),
    COMPLIANCE("Supporting compliance"),
    MOTIVATION("Motivation and engagement"),
    SIGNPOSTING("Information and signposting");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
