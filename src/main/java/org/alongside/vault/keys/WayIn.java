package org.alongside.vault.keys;

import org.alongside.domain.Passphrase;
import org.alongside.vault.age.AgeIdentities;

/// What somebody holds who wants to open a vault. What stands in it stays the caller's to close.
public sealed interface WayIn {
    /// The passphrase.
    record Words(Passphrase passphrase) implements WayIn {}

    /// The printed recovery code.
    record Code(RecoveryCode code) implements WayIn {}

    /// The service's identities, for the vault's escrow slot.
    record Identity(AgeIdentities identities) implements WayIn {}

    /// The master key itself, out of an escrow file that was opened elsewhere.
    record Escrowed(MasterKey master) implements WayIn {}
}
