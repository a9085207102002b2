package org.alongside.vault.journal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.vault.bytes.ByteReader;
import org.alongside.vault.bytes.ByteWriter;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;
import org.alongside.vault.keys.Gcm;

/// The first bytes of a segment, which tie it to its vault, its place and the segment before.
///
/// @param seq that the record stands at before the first frame
/// @param previousGeneration 0 if there was none
/// @param previousLength up to where the segment before is valid
/// @param previousTag of the last valid frame before
record SegmentHeader(
        UUID vault,
        SegmentName name,
        Bytes salt,
        long seq,
        int previousGeneration,
        int previousSegment,
        long previousLength,
        Bytes previousTag) {
    static final int SALT_BYTES = 32;
    static final int LENGTH_BYTES = 124;
    private static final String MAGIC = "ALONGJNL";
    private static final int VERSION = 1;

    /// What a segment that follows this position says of it.
    static SegmentHeader following(Position before, UUID vault, SegmentName name, Bytes salt) {
        return new SegmentHeader(
                vault,
                name,
                salt,
                before.seq(),
                before.name().generation(),
                before.name().segment(),
                before.lengthBytes(),
                before.tag());
    }

    static SegmentHeader read(byte[] encoded) throws Malformed {
        var in = new ByteReader(encoded);
        in.magic(MAGIC);
        in.version(VERSION);
        in.reserved(2);
        return new SegmentHeader(
                in.uuid(),
                new SegmentName(
                        in.u32("the generation", 1, Integer.MAX_VALUE), in.u32("the segment", 1, Integer.MAX_VALUE)),
                in.bytes(SALT_BYTES),
                in.u64("the seq"),
                in.u32("the previous generation", 0, Integer.MAX_VALUE),
                in.u32("the previous segment", 0, Integer.MAX_VALUE),
                in.u64("the previous length"),
                in.bytes(Gcm.TAG_BYTES));
    }

    /// All but the tag.
    byte[] encoded() {
        try (var out = new ByteWriter(LENGTH_BYTES)) {
            out.bytes(MAGIC.getBytes(StandardCharsets.US_ASCII))
                    .u16(VERSION)
                    .u16(0)
                    .uuid(vault);
            out.u32(name.generation()).u32(name.segment()).bytes(salt).u64(seq);
            out.u32(previousGeneration).u32(previousSegment).u64(previousLength).bytes(previousTag);
            return out.toArray();
        }
    }

    /// All of it, as it stands in the file.
    byte[] encoded(Bytes tag) {
        try (var out = new ByteWriter(LENGTH_BYTES)) {
            return out.bytes(encoded()).bytes(tag).toArray();
        }
    }

    /// Whether this segment takes the chain up where the given position leaves it.
    boolean follows(Position before) {
        return previousGeneration == before.name().generation()
                && previousSegment == before.name().segment()
                && previousLength == before.lengthBytes()
                && seq == before.seq()
                && previousTag.equals(before.tag());
    }
}
