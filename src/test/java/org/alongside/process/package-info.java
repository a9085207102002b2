/// The program as a process: how it is started, what others can get out of it, what it leaves behind.
@org.jspecify.annotations.NullMarked
package org.alongside.process;
