/// The session screens: exercises, answers, task, finish.
@org.jspecify.annotations.NullMarked
package org.alongside.tui.session;
