package org.alongside.vault.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.alongside.domain.Trouble;

/// Writes big-endian values one after the other, up to a limit. Closing wipes what was written.
public final class ByteWriter implements AutoCloseable {
    private final int limit;
    private byte[] content = new byte[256];
    private int length;

    /// A writer that refuses to grow past `limit` bytes.
    public ByteWriter(int limit) {
        this.limit = limit;
    }

    /// One byte.
    public ByteWriter u8(int value) {
        room(1);
        content[length++] = (byte) value;
        return this;
    }

    /// Two bytes.
    public ByteWriter u16(int value) {
        return u8(value >>> 8).u8(value);
    }

    /// Four bytes.
    public ByteWriter u32(int value) {
        return u16(value >>> 16).u16(value);
    }

    /// Eight bytes.
    public ByteWriter u64(long value) {
        return u32((int) (value >>> 32)).u32((int) value);
    }

    /// Sixteen bytes.
    public ByteWriter uuid(UUID id) {
        return u64(id.getMostSignificantBits()).u64(id.getLeastSignificantBits());
    }

    /// Bytes as they are.
    public ByteWriter bytes(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, content, length, value.length);
        length += value.length;
        return this;
    }

    /// Bytes as they are.
    public ByteWriter bytes(Bytes value) {
        return bytes(value.toArray());
    }

    /// Text as its length in bytes, then UTF-8.
    public ByteWriter text(String value) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "Not saved: the text holds half of a character that takes two. Nothing was changed."
                            + " Remove the odd sign, then try again.");
        }
        var utf8 = value.getBytes(StandardCharsets.UTF_8);
        u32(utf8.length).bytes(utf8);
        Arrays.fill(utf8, (byte) 0);
        return this;
    }

    /// How many bytes stand written.
    public int length() {
        return length;
    }

    /// A copy of what stands written.
    public byte[] toArray() {
        return Arrays.copyOf(content, length);
    }

    @Override
    public void close() {
        Arrays.fill(content, (byte) 0);
        length = 0;
    }

    private void room(int more) {
        if (more > limit - length) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "Not saved: this is more than can be saved in one go (" + (limit >> 20) + " MiB)."
                            + " Nothing was changed. Save it in smaller parts.");
        }
        if (length + more > content.length) {
            var old = content;
            content = Arrays.copyOf(old, (int) Math.min(limit, Math.max(2L * old.length, (long) length + more)));
            Arrays.fill(old, (byte) 0);
        }
    }
}
