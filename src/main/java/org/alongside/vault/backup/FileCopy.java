package org.alongside.vault.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.alongside.vault.disk.Disk;

/// Writes the files of a copy into a new folder, each forced, and keeps account of their digests.
final class FileCopy {
    private static final int CHUNK_BYTES = 1 << 16;
    private static final int WHOLE_PERCENT = 100;
    private static final long WORTH_TELLING_BYTES = 16L * 1024 * 1024; // less is written before anyone has read a line

    private final Disk disk;
    private final Path folder;
    private final long totalBytes;
    private final IntConsumer percent;
    private final SortedMap<String, String> digests = new TreeMap<>();
    private long writtenBytes;
    private final List<Path> inside = new ArrayList<>();
    private int told = -1;

    /// @param percent is told how much of a large total has been written, each number once
    FileCopy(Disk disk, Path folder, long totalBytes, IntConsumer percent) {
        this.disk = disk;
        this.folder = folder;
        this.totalBytes = Math.max(1, totalBytes);
        this.percent = percent;
    }

    /// Begins with an empty folder; one of the same name that was left behind is taken away.
    void begin() throws IOException {
        Removal.of(disk, folder);
        disk.makePrivateFolder(folder);
        folder("journal");
    }

    /// Makes a folder in it.
    void folder(String name) throws IOException {
        disk.makePrivateFolder(folder.resolve(name));
        inside.add(folder.resolve(name));
    }

    /// Copies the first bytes of a file.
    void file(String name, Path from, long lengthBytes) throws IOException {
        var digest = Contents.sha256();
        try (var in = disk.reading(from);
                var out = disk.create(folder.resolve(name))) {
            for (var left = lengthBytes; left > 0; ) {
                var chunk = in.readNBytes((int) Math.min(left, CHUNK_BYTES));
                if (chunk.length == 0) {
                    throw new IOException("a file ended while it was copied");
                }
                out.write(chunk);
                digest.update(chunk);
                left -= chunk.length;
                tell(chunk.length);
            }
            out.force();
        }
        digests.put(name, Contents.hex(digest));
    }

    /// Writes a small file.
    void file(String name, byte[] content) throws IOException {
        try (var out = disk.create(folder.resolve(name))) {
            out.write(content);
            out.force();
        }
        var digest = Contents.sha256();
        digest.update(content);
        digests.put(name, Contents.hex(digest));
    }

    /// Writes the list of contents, and forces all names.
    void end() throws IOException {
        var contents = Contents.of(digests).text().getBytes(StandardCharsets.US_ASCII);
        file(Contents.FILE, contents);
        forceAll();
        if (!Arrays.equals(disk.read(folder.resolve(Contents.FILE), contents.length), contents)) {
            throw new IOException("what was read back is not what was written");
        }
    }

    /// Reads every file again, and throws unless each is what was written.
    void readBack() throws IOException {
        if (!Contents.of(digests).areWholeIn(disk, folder)) {
            throw new IOException("what was read back is not what was written");
        }
    }

    /// Sees to it that all names are on disk.
    void forceAll() throws IOException {
        for (var one : inside) {
            disk.forceFolder(one);
        }
        disk.forceFolder(folder);
    }

    private void tell(int bytes) {
        writtenBytes += bytes;
        var now = (int) Math.min(WHOLE_PERCENT, writtenBytes * WHOLE_PERCENT / totalBytes);
        if (now > told && totalBytes >= WORTH_TELLING_BYTES) {
            told = now;
            percent.accept(now);
        }
    }
}
