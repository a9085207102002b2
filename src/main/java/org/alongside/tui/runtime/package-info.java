/// The loop: messages in, the next model and commands out. The shield is enforced here, in one root view.
@org.jspecify.annotations.NullMarked
package org.alongside.tui.runtime;
