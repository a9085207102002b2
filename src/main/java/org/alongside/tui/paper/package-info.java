/// Pages that put something on paper or into a file.
@org.jspecify.annotations.NullMarked
package org.alongside.tui.paper;
