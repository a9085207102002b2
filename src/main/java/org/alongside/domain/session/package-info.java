/// One supervision appointment, what was used in it, said in it and agreed in it.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.session;
