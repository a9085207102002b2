package org.alongside.domain.session;

import org.alongside.domain.Code;

/// What was done about a failure to attend or comply; the tool reminds, never decides.
public enum EnforcementAction implements Code {
    ROM("Refer to offender manager"),
    NFA("No further action"),
    EA02("First warning letter sent"),
    EA03("Second warning letter sent"),
    LCL("Licence compliance letter sent"),
    EA08("Breach letter sent"),
    IBR("Breach or recall initiated"),
    EA11("Recall requested"),
    EA12("Decision pending response from person");

    private final String label;

    EnforcementAction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
