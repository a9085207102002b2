package org.alongside.vault.journal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;
import org.alongside.vault.disk.Disk;
import org.alongside.vault.keys.Gcm;
import org.alongside.vault.keys.Secret;

/// The folder of segment files, and the key that opens them.
record Segments(Disk disk, Path folder, UUID vault, Secret journalKey) {
    private static final int CHUNK_BYTES = 1 << 16;

    /// What a look at the beginning of a segment file shows.
    sealed interface Beginning {
        /// A header that a holder of the key wrote for this place.
        record Right(SegmentHeader header, Bytes tag) implements Beginning {}

        /// Not right, and nothing follows: the machine stopped while it was being written.
        record Torn(long lengthBytes) implements Beginning {}

        /// Not right.
        record Broken(Damage damage) implements Beginning {}
    }

    List<SegmentName> names() throws IOException {
        return disk.names(folder).stream()
                .map(SegmentName::of)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    Path file(SegmentName name) {
        return folder.resolve(name.file());
    }

    long length(SegmentName name) throws IOException {
        return disk.length(file(name));
    }

    /// Of all files of a generation together.
    long length(int generation) throws IOException {
        var length = 0L;
        for (var name : names()) {
            length += name.generation() == generation ? length(name) : 0;
        }
        return length;
    }

    /// Deletes the generations above this one: they were never finished, or have been given up.
    void dropAbove(int generation) throws IOException {
        for (var name : names()) {
            if (name.generation() > generation) {
                disk.delete(file(name));
            }
        }
    }

    SegmentKey key(SegmentHeader header) {
        return new SegmentKey(journalKey, header);
    }

    Beginning beginning(SegmentName name) throws IOException {
        var length = length(name);
        try (var in = disk.reading(file(name))) {
            var encoded = in.readNBytes(SegmentHeader.LENGTH_BYTES);
            try {
                var header = SegmentHeader.read(encoded);
                var tag = Bytes.of(encoded, SegmentHeader.LENGTH_BYTES - Gcm.TAG_BYTES, SegmentHeader.LENGTH_BYTES);
                if (!header.vault().equals(vault)
                        || (isRight(header, tag) && !header.name().equals(name))) {
                    return new Beginning.Broken(new Damage.Foreign(name.file()));
                }
                if (isRight(header, tag)) {
                    return new Beginning.Right(header, tag);
                }
            } catch (Malformed malformed) {
                if (malformed.isNewer()) {
                    return new Beginning.Broken(new Damage.Newer(name.file()));
                }
            }
            return length <= SegmentHeader.LENGTH_BYTES
                    ? new Beginning.Torn(length)
                    : new Beginning.Broken(new Damage.Unreadable(name.file(), 0, 1, OptionalLong.empty()));
        }
    }

    /// Reads the frames behind a right header.
    Position read(Beginning.Right beginning, long limit, SegmentReader.FrameConsumer consumer)
            throws IOException, Malformed {
        var header = beginning.header();
        try (var key = key(header);
                InputStream in = new BufferedInputStream(disk.reading(file(header.name())), 1 << 16)) {
            in.skipNBytes(SegmentHeader.LENGTH_BYTES);
            return new SegmentReader(key, SegmentReader.start(header, beginning.tag()), consumer).read(in, limit);
        }
    }

    /// The bytes of a file from an offset on; at most `limit` of them.
    byte[] tail(SegmentName name, long offset, int limit) throws IOException {
        try (var in = disk.reading(file(name))) {
            in.skipNBytes(offset);
            return in.readNBytes(limit);
        }
    }

    /// Puts the same bytes there once more, in a file of their own: after a force that failed the system may
    /// call them written when they are not, and only bytes written anew are sure to reach the disk. The caller
    /// forces the folder.
    void writeAnew(SegmentName name) throws IOException {
        var fresh = folder.resolve(name.file() + ".new");
        disk.delete(fresh);
        try (var in = disk.reading(file(name));
                var out = disk.create(fresh)) {
            for (var chunk = in.readNBytes(CHUNK_BYTES); chunk.length > 0; chunk = in.readNBytes(CHUNK_BYTES)) {
                out.write(chunk);
            }
            out.force();
        }
        disk.rename(fresh, file(name));
    }

    /// Deletes a segment that was begun in vain, if that is possible; if not, it is void.
    void discard(SegmentName name) {
        try {
            disk.delete(file(name));
        } catch (IOException stays) {
            // nothing names it as a segment that counts
        }
    }

    private boolean isRight(SegmentHeader header, Bytes tag) {
        try (var key = key(header)) {
            return key.headerTag(header).equals(tag);
        }
    }
}
