package org.alongside.vault;

import org.alongside.vault.keys.RecoveryCode;

/// A new vault, open, and the code that is printed once and kept nowhere. The caller closes both.
public record Created(Vault vault, RecoveryCode recoveryCode) {}
