/// One class per screen, each a pure value.
@org.jspecify.annotations.NullMarked
package org.alongside.tui.screen;
