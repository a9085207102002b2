/// Keys and signatures in the format of `minisign` (Ed25519 over a BLAKE2b-512 prehash, with a trusted comment), so
/// that
/// what we sign can be checked without us and what others sign can be checked here. Nothing here reads or writes files.
@org.jspecify.annotations.NullMarked
package org.alongside.vault.minisign;
