package org.alongside.vault.journal;

import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.keys.Gcm;
import org.alongside.vault.keys.Head;

/// Where the right part of a journal ends: what the next frame or segment is chained to.
///
/// @param lengthBytes of the segment's valid part
/// @param seq of the last change
/// @param tag of the last frame, or of the header when no frame followed it
record Position(SegmentName name, long lengthBytes, long seq, Bytes tag) {
    /// Before the first generation.
    static final Position NONE = new Position(new SegmentName(0, 0), 0, 0, Bytes.zeros(Gcm.TAG_BYTES));

    Head head() {
        return new Head(name.generation(), name.segment(), seq, tag);
    }

    Position after(SealedFrame frame) {
        return new Position(name, lengthBytes + frame.encoded().length(), frame.seq(), frame.tag());
    }
}
