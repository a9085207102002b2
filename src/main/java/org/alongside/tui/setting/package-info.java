/// The settings screen and what it leads to: who one is, locking, periods, keys, copies.
@org.jspecify.annotations.NullMarked
package org.alongside.tui.setting;
