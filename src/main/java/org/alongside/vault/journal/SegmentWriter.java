package org.alongside.vault.journal;

import java.io.IOException;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.disk.Disk;

/// Writes one segment from its header on. After anything goes wrong it is given up: its nonces are spent.
final class SegmentWriter implements AutoCloseable {
    private final Disk.Appending file;
    private final SegmentKey key;
    private Position position;
    private long number;

    private SegmentWriter(Disk.Appending file, SegmentKey key, Position position) {
        this.file = file;
        this.key = key;
        this.position = position;
    }

    /// Begins a segment that follows another; it is on disk, name and all, when this returns.
    static SegmentWriter begin(Segments segments, Position before, SegmentName name, Bytes salt) throws IOException {
        var header = SegmentHeader.following(before, segments.vault(), name, salt);
        var key = segments.key(header);
        var tag = key.headerTag(header);
        var begun = false;
        try {
            var file = segments.disk().create(segments.file(name));
            var writer = new SegmentWriter(file, key, SegmentReader.start(header, tag));
            try {
                file.write(header.encoded(tag));
                file.force();
                segments.disk().forceFolder(segments.folder());
                begun = true;
                return writer;
            } finally {
                if (!begun) {
                    writer.close();
                    segments.discard(name);
                }
            }
        } finally {
            if (!begun) {
                key.close();
            }
        }
    }

    /// Where the part on disk ends.
    Position position() {
        return position;
    }

    /// Returns once the payload is on disk.
    void append(long seq, byte[] payload) throws IOException {
        var after = write(position, seq, payload);
        file.force();
        position = after;
    }

    /// Writes a payload that [#force] will put on disk.
    void write(long seq, byte[] payload) throws IOException {
        position = write(position, seq, payload);
    }

    void force() throws IOException {
        file.force();
    }

    /// Takes back what was written and not kept; false where the disk does not let it. What stays is void once the
    /// next segment says so.
    boolean giveUp() {
        try {
            file.cut(position.lengthBytes());
            return true;
        } catch (IOException stays) {
            return false;
        } finally {
            close();
        }
    }

    private Position write(Position before, long seq, byte[] payload) throws IOException {
        number++;
        var frame = key.seal(number, seq, before.tag(), payload);
        file.write(frame.encoded().toArray());
        return before.after(frame);
    }

    @Override
    public void close() {
        key.close();
        try {
            file.close();
        } catch (IOException nothingUnforced) {
            // everything that was kept has been forced
        }
    }
}
