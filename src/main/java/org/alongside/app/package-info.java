/// One class per thing a person does, and the ports those need. Knows the domain and nothing else;
/// every adapter (vault, store, packs, exchange, reports, clips, tui, cli) is reached through a port defined here.
@org.jspecify.annotations.NullMarked
package org.alongside.app;
