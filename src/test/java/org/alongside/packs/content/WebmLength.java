package org.alongside.packs.content;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// How long a WebM says it is: the Duration of its Info, in units of its TimecodeScale (RFC 9559).
final class WebmLength {
    private static final int HEAD_BYTES = 64 * 1024;
    private static final byte[] SCALE = {0x2A, (byte) 0xD7, (byte) 0xB1};
    private static final byte[] DURATION = {0x44, (byte) 0x89};

    private WebmLength() {}

    /// In seconds, 0 where the file does not say.
    static double seconds(Path file) {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            var head = in.readNBytes(HEAD_BYTES);
            int scaleAt = after(SCALE, head);
            int durationAt = after(DURATION, head);
            if (scaleAt < 0 || durationAt < 0) {
                return 0;
            }
            double nanos = number(head, scaleAt);
            int length = head[durationAt] & 0x7F;
            var bytes = ByteBuffer.wrap(head, durationAt + 1, length);
            return (length == 4 ? bytes.getFloat() : bytes.getDouble()) * nanos / 1e9;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(byte[] head, int at) {
        long number = 0;
        for (int place = 1; place <= (head[at] & 0x7F); place++) {
            number = (number << 8) | (head[at + place] & 0xFF);
        }
        return number;
    }

    private static int after(byte[] id, byte[] head) {
        for (int at = 0; at < head.length - 16; at++) {
            int same = 0;
            while (same < id.length && head[at + same] == id[same]) {
                same++;
            }
            if (same == id.length) {
                return at + same;
            }
        }
        return -1;
    }
}
