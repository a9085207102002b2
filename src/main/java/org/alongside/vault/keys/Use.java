package org.alongside.vault.keys;

import java.util.Locale;

/// What a key made from the master key is for. Its name is part of its label and so never changes.
public enum Use {
    CHECK,
    JOURNAL,
    INDEX,
    PSEUDONYMS,
    HEAD,
    IDENTITY,
    TEAM;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
