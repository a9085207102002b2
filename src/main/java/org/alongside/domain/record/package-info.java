/// The record as it is kept: rows put or removed, gathered into one [org.alongside.domain.record.Change].
/// The journal, the index and the audit trail all speak this and nothing else. Bytes: `src/docs/formats/vault.md`.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.record;
