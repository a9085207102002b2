/// What goes in and out as files: the twelve caseload files. Format: `src/docs/formats/caseload.md`.
/// Knows CSV and nothing of screens, commands or the database; whatever it reads is taken to be hostile.
@org.jspecify.annotations.NullMarked
package org.alongside.exchange;
