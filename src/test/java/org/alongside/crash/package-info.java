/// What is left when the program stops at a bad moment.
@org.jspecify.annotations.NullMarked
package org.alongside.crash;
