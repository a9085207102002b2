/// Measurements, run by `bin/bench` and by nothing else; nothing here is asserted.
@org.jspecify.annotations.NullMarked
package org.alongside.bench;
