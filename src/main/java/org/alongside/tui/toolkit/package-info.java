/// Toolkits to look through: toolkit, module, exercise; and the search over all of their text.
@org.jspecify.annotations.NullMarked
package org.alongside.tui.toolkit;
