package org.alongside.vault.keys;

import java.util.Arrays;
import java.util.Optional;

/// Whose vault it is.
public enum Role {
    PRACTITIONER(1),
    SUPERVISOR(2),
    EVALUATOR(3);

    private final int code;

    Role(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Optional<Role> of(int code) {
        return Arrays.stream(values()).filter(role -> role.code == code).findFirst();
    }
}
