package org.alongside.vault.disk;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A disk in memory that keeps account of what has been forced. It can fail at any change, fill up, and lose power.
public final class MemoryDisk implements Disk {
    private static final int SECTOR_BYTES = 512;

    private final Map<Path, Content> names = new TreeMap<>();
    private final Map<Path, Content> forcedNames = new TreeMap<>();
    private final Set<Path> folders = new HashSet<>();
    private final Set<Path> locks = new HashSet<>();
    private int changes;
    private int failFrom = Integer.MAX_VALUE;
    private int failUpTo = Integer.MAX_VALUE;
    private long capacityBytes = Long.MAX_VALUE;

    private static final class Content {
        private byte[] bytes = new byte[0];
        private byte[] forced = new byte[0];
    }

    /// How many changes were asked for so far: each creation, write, force, cut, rename and deletion is one.
    public int changes() {
        return changes;
    }

    /// From the change with this number on, so many fail; a write that fails has written a part.
    public void failAt(int number, int count) {
        failFrom = number;
        failUpTo = number > Integer.MAX_VALUE - count ? Integer.MAX_VALUE : number + count;
    }

    /// So many more bytes fit.
    public void leaveFree(long bytes) {
        capacityBytes = used() + bytes;
    }

    /// Everything works again.
    public void mend() {
        failFrom = Integer.MAX_VALUE;
        failUpTo = Integer.MAX_VALUE;
        capacityBytes = Long.MAX_VALUE;
    }

    /// What stands on the disk after the power went: what was forced, and of the rest whatever chance left, sector by
    /// sector and name by name.
    public MemoryDisk afterPowerCut(Random chance) {
        var after = new MemoryDisk();
        after.folders.addAll(folders);
        var all = new TreeSet<>(names.keySet());
        all.addAll(forcedNames.keySet());
        for (var path : all) {
            var content = chance.nextBoolean() ? names.get(path) : forcedNames.get(path);
            if (content != null) {
                after.put(path, torn(content, chance));
            }
        }
        return after;
    }

    /// A disk of its own with the same content, all of it forced.
    public MemoryDisk copy() {
        var copy = new MemoryDisk();
        copy.folders.addAll(folders);
        names.forEach((path, content) -> copy.put(path, content.bytes));
        return copy;
    }

    /// Puts content there behind everybody's back.
    public void put(Path path, byte[] bytes) {
        var content = new Content();
        content.bytes = bytes.clone();
        content.forced = content.bytes;
        names.put(path, content);
        forcedNames.put(path, content);
    }

    /// Takes a file away behind everybody's back.
    public void take(Path path) {
        names.remove(path);
        forcedNames.remove(path);
    }

    /// The whole content of a file.
    public byte[] get(Path path) {
        return Objects.requireNonNull(names.get(path), path.toString()).bytes.clone();
    }

    private static byte[] torn(Content content, Random chance) {
        var kept = Arrays.equals(
                        content.forced,
                        0,
                        Math.min(content.forced.length, content.bytes.length),
                        content.bytes,
                        0,
                        Math.min(content.forced.length, content.bytes.length))
                ? content.forced.length
                : 0;
        if (content.bytes.length <= kept) {
            return chance.nextBoolean() ? content.forced : content.bytes; // a cut that was not forced
        }
        var length = kept + chance.nextInt(content.bytes.length - kept + 1);
        var torn = Arrays.copyOf(content.bytes, length);
        for (var sector = kept / SECTOR_BYTES; sector * SECTOR_BYTES < length; sector++) {
            if (chance.nextInt(4) == 0) {
                Arrays.fill(
                        torn,
                        Math.max(kept, sector * SECTOR_BYTES),
                        Math.min(length, (sector + 1) * SECTOR_BYTES),
                        (byte) 0);
            }
        }
        return torn;
    }

    private long used() {
        return names.values().stream()
                .mapToLong(content -> content.bytes.length)
                .sum();
    }

    private boolean fails() {
        var number = changes++;
        return number >= failFrom && number < failUpTo;
    }

    private void change() throws IOException {
        if (fails()) {
            throw new IOException("the disk was told to fail");
        }
    }

    private Content content(Path file) throws IOException {
        var content = names.get(file);
        if (content == null) {
            throw new NoSuchFileException(file.toString());
        }
        return content;
    }

    @Override
    public boolean exists(Path path) {
        return names.containsKey(path) || folders.contains(path);
    }

    @Override
    public long length(Path file) throws IOException {
        return content(file).bytes.length;
    }

    @Override
    public byte[] read(Path file, int limitBytes) throws IOException {
        var bytes = content(file).bytes;
        if (bytes.length > limitBytes) {
            throw new TooLong(limitBytes);
        }
        return bytes.clone();
    }

    @Override
    public InputStream reading(Path file) throws IOException {
        return new ByteArrayInputStream(content(file).bytes);
    }

    @Override
    public List<String> names(Path folder) {
        return names.keySet().stream()
                .filter(path -> folder.equals(path.getParent()))
                .map(path -> String.valueOf(path.getFileName()))
                .sorted()
                .toList();
    }

    @Override
    public void makePrivateFolder(Path folder) throws IOException {
        change();
        folders.add(folder);
    }

    @Override
    public Appending create(Path file) throws IOException {
        change();
        if (names.containsKey(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (!folders.contains(file.getParent())) {
            throw new FileNotFoundException(file.toString());
        }
        var content = new Content();
        names.put(file, content);
        return new MemoryFile(content);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        change();
        names.put(to, content(from));
        names.remove(from);
    }

    @Override
    public void delete(Path file) throws IOException {
        change();
        names.remove(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        change();
        forcedNames.keySet().removeIf(path -> folder.equals(path.getParent()));
        names.forEach((path, content) -> {
            if (folder.equals(path.getParent())) {
                forcedNames.put(path, content);
            }
        });
    }

    @Override
    public Optional<Closeable> lock(Path file) {
        return locks.add(file) ? Optional.of(() -> locks.remove(file)) : Optional.empty();
    }

    @Override
    public boolean hasLessThan(long bytes, Path folder) {
        return capacityBytes - used() < bytes;
    }

    private final class MemoryFile implements Appending {
        private final Content content;

        MemoryFile(Content content) {
            this.content = content;
        }

        @Override
        public void write(byte[] more) throws IOException {
            var fits = Math.clamp(capacityBytes - used(), 0, more.length);
            var taken = fails() ? Math.min(fits, more.length / 2) : fits;
            var before = content.bytes.length;
            content.bytes = Arrays.copyOf(content.bytes, before + taken);
            System.arraycopy(more, 0, content.bytes, before, taken);
            if (taken < more.length) {
                throw new IOException("only a part was written");
            }
        }

        @Override
        public void force() throws IOException {
            change();
            content.forced = content.bytes;
        }

        @Override
        public void cut(long length) throws IOException {
            change();
            content.bytes = Arrays.copyOf(content.bytes, Math.toIntExact(length));
            content.forced = content.bytes;
        }

        @Override
        public void close() {
            // nothing is kept back
        }
    }
}
