/// The journal: an append-only chain of sealed frames, the record itself. Reads whole or reports what is damaged;
/// appends durably or not at all. Bytes: `src/docs/formats/vault.md`, "Journal segments".
@org.jspecify.annotations.NullMarked
package org.alongside.vault.journal;
