package org.alongside.domain.referral;

import org.alongside.domain.Code;

/// Why the accredited programme cannot be used; many may apply (S001).
public enum Barrier implements Code {
    DENIAL("Denial"),
    ALCOHOL("Alcohol"),
    DRUGS("Drugs"),
    MENTAL_HEALTH("Mental health"),
    NON_COMPLIANCE("Non-compliance"),
    LEARNING_NEED("Learning need"),
    GROUP_UNSUITABLE("Group work is unsuitable"),
    NO_TIME_LEFT("Not enough time left"),
    PROGRAMME_UNAVAILABLE("Programme not available"),
    NOT_ELIGIBLE("Not eligible"),
    OTHER("Other");

    private final String label;

    Barrier(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
