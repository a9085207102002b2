/// Data packages for evaluators, out and in again. Format: `src/docs/formats/extract.md`.
@org.jspecify.annotations.NullMarked
package org.alongside.exchange.extract;
