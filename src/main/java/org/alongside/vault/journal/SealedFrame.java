package org.alongside.vault.journal;

import org.alongside.vault.bytes.Bytes;

/// A frame as it goes to disk.
record SealedFrame(long seq, Bytes encoded, Bytes tag) {}
