/// Pictures of a screen as values: cells, styles, a cursor. No terminal is known here.
@org.jspecify.annotations.NullMarked
package org.alongside.tui.frame;
