/// Keys, what they do and where, as data: the one map behind dispatch, hints, help and the palette.
@org.jspecify.annotations.NullMarked
package org.alongside.tui.key;
