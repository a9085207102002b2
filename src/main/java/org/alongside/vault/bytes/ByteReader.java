package org.alongside.vault.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Reads big-endian values one after the other and believes none of their lengths.
public final class ByteReader {
    private final ByteBuffer content;

    /// Reads the given bytes from the first on.
    public ByteReader(byte[] content) {
        this.content = ByteBuffer.wrap(content);
    }

    /// One byte, 0 to 255.
    public int u8() throws Malformed {
        need(1);
        return content.get() & 0xFF;
    }

    /// Two bytes, 0 to 65,535.
    public int u16() throws Malformed {
        need(2);
        return content.getShort() & 0xFFFF;
    }

    /// Four bytes that must lie in the bounds given.
    public int u32(String name, int least, int most) throws Malformed {
        need(4);
        var value = content.getInt();
        if (value < least || value > most) {
            throw new Malformed(name + " is out of bounds");
        }
        return value;
    }

    /// Eight bytes that must not be negative.
    public long u64(String name) throws Malformed {
        var value = i64();
        if (value < 0) {
            throw new Malformed(name + " is out of bounds");
        }
        return value;
    }

    /// Eight bytes, signed.
    public long i64() throws Malformed {
        need(8);
        return content.getLong();
    }

    /// Sixteen bytes.
    public UUID uuid() throws Malformed {
        need(16);
        return new UUID(content.getLong(), content.getLong());
    }

    /// So many bytes.
    public Bytes bytes(int count) throws Malformed {
        need(count);
        var value = new byte[count];
        content.get(value);
        return Bytes.of(value);
    }

    /// Text written by [ByteWriter#text].
    public String text() throws Malformed {
        var count = u32("a text's length", 0, Integer.MAX_VALUE);
        need(count);
        var part = content.slice(content.position(), count);
        content.position(content.position() + count);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(part).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Malformed("a text is not UTF-8");
        }
    }

    /// Takes the bytes of a magic and refuses any others.
    public void magic(String expected) throws Malformed {
        if (!bytes(expected.length()).equals(Bytes.of(expected.getBytes(StandardCharsets.US_ASCII)))) {
            throw new Malformed("the magic is not " + expected);
        }
    }

    /// Takes a version and refuses any but the one given.
    public void version(int expected) throws Malformed {
        var found = u16();
        if (found > expected) {
            throw Malformed.newerVersion(found);
        }
        if (found != expected) {
            throw new Malformed("version " + found + " never existed");
        }
    }

    /// Takes so many zero bytes and refuses any others.
    public void reserved(int count) throws Malformed {
        if (!bytes(count).equals(Bytes.zeros(count))) {
            throw new Malformed("reserved bytes are not zero");
        }
    }

    /// Where the next value begins.
    public int position() {
        return content.position();
    }

    /// How many bytes are left.
    public int remaining() {
        return content.remaining();
    }

    /// Refuses bytes that are left over.
    public void end() throws Malformed {
        if (content.hasRemaining()) {
            throw new Malformed("bytes are left over");
        }
    }

    private void need(int count) throws Malformed {
        if (count < 0 || count > content.remaining()) {
            throw new Malformed("it ends too early");
        }
    }
}
