/// The record as an index that can be queried: an encrypted H2 database beside the journal. The journal is
/// the truth and comes first; whatever stands here can be thrown away and made anew from it. Only room with
/// JDBC and jOOQ.
///
/// What a `SQLException` says may hold a whole row, so its text never leaves this room: the sentences a
/// person reads are in [org.alongside.store.Refusals]. Keys and files: `src/docs/formats/vault.md`; tables:
/// `sql/`.
@org.jspecify.annotations.NullMarked
package org.alongside.store;
