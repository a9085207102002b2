/// A vault: one folder that holds a practitioner's record so that it cannot be lost, read or quietly changed.
/// [org.alongside.vault.Vaults] makes, opens and proves them; [org.alongside.vault.Vault] is an open one.
///
/// Everything here is ruled by `src/docs/formats/vault.md`. Only this room uses Bouncy Castle and `javax.crypto`;
/// it knows the domain's [org.alongside.domain.record.Change] and nothing of the database that is made from it.
@org.jspecify.annotations.NullMarked
package org.alongside.vault;
