@org.jspecify.annotations.NullMarked
package org.alongside.store;
