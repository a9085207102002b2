/// The entrance: [org.alongside.Main] wires the rooms and nothing else lives here.
@org.jspecify.annotations.NullMarked
package org.alongside;
