package org.alongside.vault.keys;

import java.util.List;

/// What became of an attempt to open a key file.
public sealed interface KeyOpening {
    /// It is open; what had to be mended on the way, each in one sentence.
    record Opened(KeyHolder holder, List<String> notices) implements KeyOpening {}

    /// The passphrase or code opens nothing here.
    record Wrong() implements KeyOpening {}
}
