package org.alongside.vault.keys;

import org.alongside.domain.Passphrase;

/// What somebody holds who wants to open a vault. What stands in it stays the caller's to close.
public sealed interface WayIn {
    /// The passphrase.
    record Words(Passphrase passphrase) implements WayIn {}

    /// The printed recovery code.
    record Code(RecoveryCode code) implements WayIn {}
}
