/// What each port promises, as tests that every implementation passes.
@org.jspecify.annotations.NullMarked
package org.alongside.contracts;
