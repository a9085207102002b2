/// Bytes that go into files and come back from them: one immutable value, one writer, one suspicious reader.
/// Big-endian throughout, as `src/docs/formats/vault.md` says.
@org.jspecify.annotations.NullMarked
package org.alongside.vault.bytes;
