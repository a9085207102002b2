/// Passages of text with structure, for screens, reports and prints alike.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.paper;
