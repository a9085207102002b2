/// The one place that knows Lanterna and the terminal: keys come in, frames go out.
@org.jspecify.annotations.NullMarked
package org.alongside.tui.terminal;
