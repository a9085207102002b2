package org.alongside.vault.keys;

import org.alongside.vault.bytes.ByteReader;
import org.alongside.vault.bytes.ByteWriter;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;

/// Where the journal stood when somebody last looked: its newest frame.
///
/// @param generation 0 while no journal exists yet
/// @param seq of the last change
/// @param tag of the last frame
public record Head(int generation, int segment, long seq, Bytes tag) {
    private static final int TAG_BYTES = 16;

    /// Before there is a journal.
    public static final Head NONE = new Head(0, 0, 0, Bytes.zeros(TAG_BYTES));

    static Head read(ByteReader in) throws Malformed {
        return new Head(
                in.u32("the head's generation", 0, Integer.MAX_VALUE),
                in.u32("the head's segment", 0, Integer.MAX_VALUE),
                in.u64("the head's seq"),
                in.bytes(TAG_BYTES));
    }

    void write(ByteWriter out) {
        out.u32(generation).u32(segment).u64(seq).bytes(tag);
    }
}
