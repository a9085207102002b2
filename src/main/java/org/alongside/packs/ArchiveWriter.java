package org.alongside.packs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes the archive of a pack's folder: the same bytes for the same files, on every machine and day. So files are
/// stored, not deflated (two zlibs pack differently), sorted by name, and bear a date that stands for none.
final class ArchiveWriter {
    private static final java.time.LocalDateTime EPOCH = java.time.LocalDateTime.of(1980, 2, 1, 0, 0);

    private ArchiveWriter() {}

    /// Writes it.
    ///
    /// @param id the one folder in it
    static void write(Path folder, String id, OutputStream out) throws IOException {
        var files = files(folder);
        var sums = new StringBuilder();
        for (var file : files.entrySet()) {
            sums.append(sha256(file.getValue()))
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        var zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
        var listed = sums.toString().getBytes(StandardCharsets.UTF_8);
        put(zip, id + "/" + Digests.FILE, listed.length, crc(listed), to -> to.write(listed));
        for (var file : files.entrySet()) {
            put(
                    zip,
                    id + "/" + file.getKey(),
                    Files.size(file.getValue()),
                    crc(file.getValue()),
                    to -> Files.copy(file.getValue(), to));
        }
        zip.finish();
        zip.flush();
    }

    /// All files by their name within the pack; what is hidden stays out.
    private static SortedMap<String, Path> files(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        try (var all = Files.walk(folder)) {
            for (var file : all.toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || isHidden(name) || name.equals(Digests.FILE)) {
                    continue;
                }
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new BadContent(name + ": it is a link or another special file");
                }
                EntryName.segments(name);
                if (!EntryName.isOfPacks(name)) {
                    throw new BadContent(name + ": packs hold no files of this kind");
                }
                files.put(name, file);
            }
        }
        return files;
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void put(ZipOutputStream zip, String name, long bytes, long crc, Content content)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(EPOCH);
        entry.setSize(bytes);
        entry.setCompressedSize(bytes);
        entry.setCrc(crc);
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }

    private static long crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static long crc(Path file) throws IOException {
        var crc = new CRC32();
        try (var in = new java.util.zip.CheckedInputStream(Files.newInputStream(file), crc)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return crc.getValue();
    }

    static String sha256(Path file) throws IOException {
        try (var in = new java.security.DigestInputStream(Files.newInputStream(file), PackTexts.newSha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return java.util.HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }
}
