package org.alongside.vault;

import org.alongside.vault.keys.Role;

/// How a vault is wished for.
///
/// @param insist make it even inside a folder that a cloud service copies away
public record NewVault(Role role, boolean insist) {}
