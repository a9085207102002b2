/// Copies of a vault in other places: made, proved by reading them back, kept for a while, and put back. A copy is a
/// folder with a key file and a journal, so it is a vault itself. Bytes: `src/docs/formats/vault.md`, "Copies".
@org.jspecify.annotations.NullMarked
package org.alongside.vault.backup;
