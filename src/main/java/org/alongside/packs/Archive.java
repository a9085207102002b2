package org.alongside.packs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// A zip that is read by its list at the end, and must be nothing but a zip: no bytes before, after or beside the
/// files, no second list, no files that are links, encrypted or split, and what the list says of a file is what stands
/// before it. Two readers can then not see two different packs in one file.
final class Archive implements AutoCloseable {
    static final long BYTES_MAX = 400L * 1024 * 1024;
    static final int ENTRIES_MAX = 4_000;
    static final long UNPACKED_MAX = 600L * 1024 * 1024;

    private static final int END_BYTES = 22;
    private static final int LIST_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final int LIST_MAX = 4 * 1024 * 1024;
    private static final long RATIO_FROM = 64 * 1024; // shorter ones may be as empty as they like
    private static final long RATIO_MAX = 50; // text packs to a quarter; a bomb to a thousandth
    private static final int UNIX = 3;
    private static final int FORMAT_MASK = 0xF000;
    private static final int REGULAR = 0x8000;
    private static final int FOLDER = 0x4000;

    private final FileChannel channel;
    private final List<ArchiveEntry> entries;

    private Archive(FileChannel channel, List<ArchiveEntry> entries) {
        this.channel = channel;
        this.entries = entries;
    }

    /// Reads the list of a file, or says why it is no archive to be trusted.
    static Archive open(Path file) throws IOException {
        var channel = FileChannel.open(file);
        try {
            return new Archive(channel, entries(channel));
        } catch (RuntimeException | IOException no) {
            channel.close();
            throw no;
        }
    }

    List<ArchiveEntry> entries() {
        return entries;
    }

    private static List<ArchiveEntry> entries(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size > BYTES_MAX) {
            throw new BadContent("the file is larger than " + BYTES_MAX / (1024 * 1024) + " MiB");
        }
        if (size < END_BYTES) {
            throw noZip();
        }
        var end = read(channel, size - END_BYTES, END_BYTES);
        if (end.getInt(0) != 0x06054b50 || end.getShort(20) != 0) {
            throw noZip();
        }
        int count = end.getShort(10) & 0xFFFF;
        long listBytes = end.getInt(12) & 0xFFFFFFFFL;
        long listAt = end.getInt(16) & 0xFFFFFFFFL;
        boolean isWhole = end.getInt(4) == 0
                && (end.getShort(8) & 0xFFFF) == count
                && listBytes <= LIST_MAX
                && listAt + listBytes == size - END_BYTES;
        if (!isWhole) {
            throw noZip();
        }
        if (count > ENTRIES_MAX) {
            throw new BadContent("it holds more than " + ENTRIES_MAX + " files");
        }
        return checked(channel, read(channel, listAt, (int) listBytes), count, listAt);
    }

    private static BadContent noZip() {
        return new BadContent("it is no whole zip; it may have been cut off on the way");
    }

    private static List<ArchiveEntry> checked(FileChannel channel, ByteBuffer list, int count, long listAt)
            throws IOException {
        var entries = new ArrayList<ArchiveEntry>();
        long unpacked = 0;
        long next = 0;
        for (int number = 0; number < count; number++) {
            var entry = entry(channel, list, next);
            unpacked += entry.bytes();
            if (unpacked > UNPACKED_MAX) {
                throw new BadContent("unpacked it is larger than " + UNPACKED_MAX / (1024 * 1024) + " MiB");
            }
            if (entry.bytes() > RATIO_FROM && entry.bytes() / RATIO_MAX > entry.packedBytes()) {
                throw new BadContent("a file in it unpacks to more than " + RATIO_MAX + " times its size");
            }
            next = after(channel, entry, listAt);
            entries.add(entry);
        }
        if (list.hasRemaining() || next != listAt) {
            throw new BadContent("the zip holds bytes that belong to no file");
        }
        return List.copyOf(entries);
    }

    private static ArchiveEntry entry(FileChannel channel, ByteBuffer list, long expectedAt) throws IOException {
        int at = list.position();
        if (list.remaining() < LIST_BYTES || list.getInt(at) != 0x02014b50) {
            throw noZip();
        }
        int nameBytes = list.getShort(at + 28) & 0xFFFF;
        int extra = list.getShort(at + 30) & 0xFFFF;
        int comment = list.getShort(at + 32) & 0xFFFF;
        if (list.remaining() < LIST_BYTES + nameBytes + extra + comment) {
            throw noZip();
        }
        int flags = list.getShort(at + 8) & 0xFFFF;
        int method = list.getShort(at + 10) & 0xFFFF;
        long packed = list.getInt(at + 20) & 0xFFFFFFFFL;
        long bytes = list.getInt(at + 24) & 0xFFFFFFFFL;
        long localAt = list.getInt(at + 42) & 0xFFFFFFFFL;
        var name = name(list.slice(at + LIST_BYTES, nameBytes));
        checkKind(list, at, name);
        if ((flags & ~0x0808 & ~0x0006) != 0 || (method != 0 && method != 8) || (method == 0 && packed != bytes)) {
            throw new BadContent("a file in it is encrypted, or packed in a way that is not read here");
        }
        if (localAt != expectedAt) {
            throw new BadContent("the zip holds bytes that belong to no file");
        }
        long startsAt = startsAt(channel, localAt, method, list.slice(at + LIST_BYTES, nameBytes));
        list.position(at + LIST_BYTES + nameBytes + extra + comment);
        return new ArchiveEntry(name, method == 8, list.getInt(at + 16) & 0xFFFFFFFFL, packed, bytes, startsAt);
    }

    private static void checkKind(ByteBuffer list, int at, String name) {
        boolean isUnix = (list.getShort(at + 4) & 0xFF00) >> 8 == UNIX;
        int format = list.getInt(at + 38) >>> 16 & FORMAT_MASK;
        boolean isPlain = format == 0 || (name.endsWith("/") ? format == FOLDER : format == REGULAR);
        if (isUnix && !isPlain) {
            throw new BadContent("a file in it is a link or another special file");
        }
    }

    private static String name(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException no) {
            throw new BadContent("a file's name is not UTF-8", no);
        }
    }

    private static long startsAt(FileChannel channel, long localAt, int method, ByteBuffer name) throws IOException {
        var local = read(channel, localAt, LOCAL_BYTES + name.remaining());
        int nameBytes = local.getShort(26) & 0xFFFF;
        int extra = local.getShort(28) & 0xFFFF;
        boolean isSame = local.getInt(0) == 0x04034b50
                && (local.getShort(8) & 0xFFFF) == method
                && nameBytes == name.remaining()
                && local.slice(LOCAL_BYTES, nameBytes).equals(name);
        if (!isSame) {
            throw new BadContent("what the zip's list says of a file is not what stands before it");
        }
        return localAt + LOCAL_BYTES + nameBytes + extra;
    }

    /// Where the next file must begin: after this one's bytes and, where a writer could not know its length beforehand,
    /// the length that it wrote behind it.
    private static long after(FileChannel channel, ArchiveEntry entry, long listAt) throws IOException {
        long end = entry.startsAt() + entry.packedBytes();
        if (end > listAt) {
            throw noZip();
        }
        if (end + 16 <= listAt) {
            var behind = read(channel, end, 16);
            boolean isLength = behind.getInt(0) == 0x08074b50
                    && (behind.getInt(4) & 0xFFFFFFFFL) == entry.crc()
                    && (behind.getInt(8) & 0xFFFFFFFFL) == entry.packedBytes()
                    && (behind.getInt(12) & 0xFFFFFFFFL) == entry.bytes();
            return isLength ? end + 16 : end;
        }
        return end;
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at + buffer.position());
            if (read < 0) {
                throw noZip();
            }
        }
        return buffer.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Hands a file's bytes to someone; never more than its list says, and [BadContent] when they are others.
    void read(ArchiveEntry entry, Taker taker) throws IOException {
        var packed = new Window(channel, entry.startsAt(), entry.packedBytes());
        var inflater = new Inflater(true);
        // A raw stream may need one byte more than it has.
        InputStream in = entry.isDeflated()
                ? new InflaterInputStream(
                        new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1])), inflater)
                : packed;
        try (var checked = new CheckedInputStream(in, new CRC32())) {
            var counted = new Counted(checked, entry.bytes());
            taker.take(counted);
            counted.skipRest();
            boolean isWhole = counted.isAtEnd()
                    && checked.getChecksum().getValue() == entry.crc()
                    && (!entry.isDeflated() || inflater.getBytesRead() == entry.packedBytes());
            if (!isWhole) {
                throw new BadContent("a file in it is damaged");
            }
        } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
            throw new BadContent("a file in it is damaged", damaged);
        } finally {
            inflater.end();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /// Reads a file's bytes.
    interface Taker {
        void take(InputStream in) throws IOException;
    }

    private static final class Window extends InputStream {
        private final FileChannel channel;
        private long at;
        private long left;

        Window(FileChannel channel, long at, long length) {
            this.channel = channel;
            this.at = at;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = channel.read(ByteBuffer.wrap(into, from, (int) Math.min(length, left)), at);
            if (read > 0) {
                at += read;
                left -= read;
            }
            return read;
        }
    }

    private static final class Counted extends InputStream {
        private final InputStream in;
        private long left;

        Counted(InputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = in.read(into, from, (int) Math.min(length, left));
            if (read < 0) {
                throw new BadContent("a file in it is damaged");
            }
            left -= read;
            return read;
        }

        void skipRest() throws IOException {
            var buffer = new byte[8192];
            while (read(buffer, 0, buffer.length) >= 0) {
                // on to the end
            }
        }

        boolean isAtEnd() throws IOException {
            return in.read() < 0;
        }
    }
}
