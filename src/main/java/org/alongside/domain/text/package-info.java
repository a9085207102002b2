/// Text on its way to a person.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.text;
