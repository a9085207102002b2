/// Returns as files: `src/docs/formats/return.md` rules them. What is sealed, opened or signed is so by the vault.
@org.jspecify.annotations.NullMarked
package org.alongside.exchange.returns;
