/// Toolkits, their editions and exercises, as data read from packs.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.toolkit;
