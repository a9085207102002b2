/// What leaves for evaluators, before it is written: the tables and who stands in them, the columns of records that may
/// leave and how each does, and the data packages both become. Format: `src/docs/formats/extract.md`.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.extract;
