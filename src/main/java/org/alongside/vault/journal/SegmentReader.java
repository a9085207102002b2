package org.alongside.vault.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;
import org.alongside.vault.keys.Gcm;

/// Reads the frames of one segment in order, each proved against the one before, up to the first that is not right.
final class SegmentReader {
    private static final byte[] MAGIC = SegmentKey.FRAME_MAGIC.getBytes(StandardCharsets.US_ASCII);

    private final SegmentKey key;
    private final FrameConsumer consumer;
    private Position position;
    private long number;

    /// @param start right after the header, with the header's tag
    SegmentReader(SegmentKey key, Position start, FrameConsumer consumer) {
        this.key = key;
        this.position = start;
        this.consumer = consumer;
    }

    /// Takes the frames that are right.
    interface FrameConsumer {
        /// A payload, the position after it; refuses one that does not belong here.
        void accept(byte[] payload, Position after) throws Malformed;
    }

    /// Where the right part ends: at the limit, or before it where something is wrong.
    Position read(InputStream in, long limit) throws IOException, Malformed {
        while (position.lengthBytes() < limit && readFrame(in, limit)) {
            number++;
        }
        return position;
    }

    private boolean readFrame(InputStream in, long limit) throws IOException, Malformed {
        var header = in.readNBytes(SegmentKey.FRAME_HEADER_BYTES);
        if (header.length < SegmentKey.FRAME_HEADER_BYTES || !Arrays.equals(MAGIC, 0, 4, header, 0, 4)) {
            return false;
        }
        var length = ByteBuffer.wrap(header).getInt(4);
        var seq = ByteBuffer.wrap(header).getLong(8);
        var end = position.lengthBytes() + SegmentKey.FRAME_HEADER_BYTES + length;
        if (length <= Gcm.TAG_BYTES || length > SegmentKey.MOST_SEALED_BYTES || end > limit) {
            return false;
        }
        var sealed = in.readNBytes(length);
        if (sealed.length < length) {
            return false;
        }
        var payload = key.open(number + 1, seq, position.tag(), sealed);
        if (payload.isEmpty()) {
            return false;
        }
        var after = new Position(position.name(), end, seq, SegmentKey.tag(sealed));
        if (seq != position.seq() + PayloadReader.countChanges(payload.get())) {
            throw new Malformed("a frame's seq does not follow");
        }
        consumer.accept(payload.get(), after);
        position = after;
        return true;
    }

    /// Whether a frame header with this seq or a later one begins after the first of these bytes.
    static boolean holdsFrameFrom(long seq, byte[] tail) {
        var bytes = ByteBuffer.wrap(tail);
        for (var at = 1; at + SegmentKey.FRAME_HEADER_BYTES <= tail.length; at++) {
            if (Arrays.equals(MAGIC, 0, 4, tail, at, at + 4)) {
                var found = bytes.getLong(at + 8);
                if (found >= seq && found - seq < Integer.MAX_VALUE) {
                    return true;
                }
            }
        }
        return false;
    }

    static Position start(SegmentHeader header, Bytes headerTag) {
        return new Position(header.name(), SegmentHeader.LENGTH_BYTES, header.seq(), headerTag);
    }
}
