/// What a person types into and chooses from, as values.
@org.jspecify.annotations.NullMarked
package org.alongside.tui.field;
