package org.alongside.domain.people;

import org.alongside.domain.Code;

/// Why a person is erased. A code and nothing else: words could hold what is to be gone.
public enum ErasureReason implements Code {
    RETENTION_OVER("Kept for as long as it may be"),
    REQUESTED("The person asked for it"),
    RECORDED_IN_ERROR("Should not have been recorded"),
    ORDERED("A court or the regulator ordered it"),
    OTHER("Another reason");

    private final String label;

    ErasureReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
