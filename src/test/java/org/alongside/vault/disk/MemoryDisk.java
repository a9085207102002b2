package org.alongside.vault.disk;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A disk in memory that keeps account of what has been forced. It can fail at any change and at any reading, fill up,
/// lie about the room that is left, and lose power.
///
/// **What POSIX and NTFS promise, and this disk keeps to:**
/// - a file that has been forced keeps its content and length;
/// - the names in a folder that has been forced stay as they were then;
/// - a name that is given by renaming stands for the old file or the new one, never for nothing.
///
/// **What is assumed beyond that:** bytes that were forced stay when the sector they are in is written again, as
/// databases assume too ("power-safe overwrite"); a folder that was made is there, since making one forces its name;
/// what a program that died had failed to force is written by the next program's force.
///
/// **What a power cut may do to all the rest,** each for itself and in any combination:
/// - sectors of 512 or of 4,096 bytes that were written since are there, or zeros or garbage are in their place, in
///   any order: later ones kept, earlier ones lost;
/// - a file is as long as it ever was since, or of any length in between, whatever its content; a cut may be undone;
/// - a name stands for any of the files that it stood for since its folder was forced: creations, renames and
///   deletions are lost each on its own, a renaming's two names included.
///
/// A force that failed is never made good by a later one of the same program: systems forget what they could not write.
/// When only the program dies and the machine goes on ([#afterKill]), everything is as a reader saw it, and still not
/// forced.
public final class MemoryDisk implements Disk {
    private final Map<Path, StoredFile> names = new TreeMap<>();
    private final Map<Path, StoredFile> forcedNames = new TreeMap<>();
    /// What each name stood for since its folder was forced, oldest first.
    private final Map<Path, List<Optional<StoredFile>>> since = new TreeMap<>();

    private final Set<Path> folders = new HashSet<>();
    private final Set<Path> locks = new HashSet<>();
    private final Failing changing = new Failing();
    private final Failing reading = new Failing();
    private boolean stopped;
    private long capacityBytes = Long.MAX_VALUE;
    private @Nullable Random liar;

    /// Counts, and tells which ones fail.
    private static final class Failing {
        private int count;
        private int from = Integer.MAX_VALUE;
        private int upTo = Integer.MAX_VALUE;
        private boolean failed;

        void at(int number, int many) {
            from = number;
            upTo = number > Integer.MAX_VALUE - many ? Integer.MAX_VALUE : number + many;
            failed = false;
        }

        boolean next() {
            var number = count++;
            var fails = number >= from && number < upTo;
            failed |= fails;
            return fails;
        }
    }

    /// How many changes were asked for so far: each creation, write, force, cut, rename and deletion is one.
    public int changes() {
        return changing.count;
    }

    /// How many readings were asked for so far: each look at a length, a folder or a part of a file is one.
    public int readings() {
        return reading.count;
    }

    /// From the change with this number on, so many fail; a write that fails has written a part.
    public void failAt(int number, int count) {
        changing.at(number, count);
    }

    /// From the change with this number on there is neither change nor failure: the program is dead or the power gone,
    /// and what it would still do is not done.
    public void stopAt(int number) {
        failAt(number, Integer.MAX_VALUE);
        stopped = true;
    }

    /// From the reading with this number on, so many fail.
    public void failReadingAt(int number, int count) {
        reading.at(number, count);
    }

    /// Whether anything has failed as it was told to.
    public boolean hasFailed() {
        return changing.failed || reading.failed;
    }

    /// So many more bytes fit.
    public void leaveFree(long bytes) {
        capacityBytes = used() + bytes;
    }

    /// From now on what it says of the room that is left is drawn by chance.
    public void lieAboutRoom(Random chance) {
        liar = chance;
    }

    /// Everything works again.
    public void mend() {
        changing.at(Integer.MAX_VALUE, 0);
        reading.at(Integer.MAX_VALUE, 0);
        capacityBytes = Long.MAX_VALUE;
        liar = null;
        stopped = false;
    }

    /// What stands on the disk after the power went: what was forced, and of the rest whatever chance left.
    public MemoryDisk afterPowerCut(Random chance) {
        var cut = new PowerCut(chance);
        var after = new MemoryDisk();
        after.folders.addAll(folders);
        var all = new TreeSet<>(names.keySet());
        all.addAll(forcedNames.keySet());
        all.addAll(since.keySet());
        for (var path : all) {
            var possible = new ArrayList<Optional<StoredFile>>();
            possible.add(Optional.ofNullable(forcedNames.get(path)));
            possible.addAll(since.getOrDefault(path, List.of()));
            cut.name(possible).ifPresent(file -> after.put(path, cut.content(file)));
        }
        return after;
    }

    /// The program died and the machine goes on: the locks are free, everything works, and what was not forced still
    /// is not.
    public MemoryDisk afterKill() {
        locks.clear();
        mend();
        names.values().forEach(StoredFile::remember);
        return this;
    }

    /// A disk of its own with the same content, all of it forced.
    public MemoryDisk copy() {
        var copy = new MemoryDisk();
        copy.folders.addAll(folders);
        names.forEach((path, file) -> copy.put(path, file.bytes()));
        return copy;
    }

    /// Puts content there behind everybody's back.
    public void put(Path path, byte[] bytes) {
        var file = StoredFile.holding(bytes);
        names.put(path, file);
        forcedNames.put(path, file);
        since.remove(path);
    }

    /// Takes a file away behind everybody's back.
    public void take(Path path) {
        names.remove(path);
        forcedNames.remove(path);
        since.remove(path);
    }

    /// The whole content of a file.
    public byte[] get(Path path) {
        return Objects.requireNonNull(names.get(path), path.toString()).bytes().clone();
    }

    /// All files, in order.
    public List<Path> files() {
        return List.copyOf(names.keySet());
    }

    private long used() {
        return names.values().stream().mapToLong(file -> file.bytes().length).sum();
    }

    private void change() throws IOException {
        if (changing.next()) {
            throw new IOException("the disk was told to fail");
        }
    }

    private void read() throws IOException {
        if (reading.next()) {
            throw new IOException("the disk was told not to read");
        }
    }

    private void name(Path path, @Nullable StoredFile file) {
        if (file == null) {
            names.remove(path);
        } else {
            names.put(path, file);
        }
        since.computeIfAbsent(path, _ -> new ArrayList<>()).add(Optional.ofNullable(file));
    }

    private StoredFile file(Path path) throws IOException {
        var file = names.get(path);
        if (file == null) {
            throw new NoSuchFileException(path.toString());
        }
        return file;
    }

    @Override
    public boolean exists(Path path) {
        return reading.next() || names.containsKey(path) || folders.contains(path);
    }

    @Override
    public long length(Path path) throws IOException {
        read();
        return file(path).bytes().length;
    }

    @Override
    public byte[] read(Path path, int limitBytes) throws IOException {
        read();
        var bytes = file(path).bytes();
        if (bytes.length > limitBytes) {
            throw new TooLong(limitBytes);
        }
        return bytes.clone();
    }

    @Override
    public InputStream reading(Path path) throws IOException {
        read();
        return new FilterInputStream(new ByteArrayInputStream(file(path).bytes())) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                MemoryDisk.this.read();
                return super.read(into, offset, length);
            }
        };
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        read();
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
    public Appending create(Path path) throws IOException {
        change();
        if (names.containsKey(path)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        if (!folders.contains(path.getParent())) {
            throw new FileNotFoundException(path.toString());
        }
        var file = new StoredFile();
        name(path, file);
        return new MemoryFile(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        change();
        name(to, file(from));
        name(from, null);
    }

    @Override
    public void delete(Path path) throws IOException {
        change();
        if (names.containsKey(path)) {
            name(path, null);
        }
    }

    @Override
    public void force(Path path) throws IOException {
        force(file(path));
    }

    private void force(StoredFile file) throws IOException {
        try {
            change();
            file.force();
        } catch (IOException told) {
            if (!stopped) {
                file.failToForce();
            }
            throw told;
        }
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        change();
        forcedNames.keySet().removeIf(path -> folder.equals(path.getParent()));
        since.keySet().removeIf(path -> folder.equals(path.getParent()));
        names.forEach((path, file) -> {
            if (folder.equals(path.getParent())) {
                forcedNames.put(path, file);
            }
        });
    }

    @Override
    public Optional<Closeable> lock(Path path) {
        return locks.add(path) ? Optional.of(() -> locks.remove(path)) : Optional.empty();
    }

    @Override
    public boolean hasLessThan(long bytes, Path folder) {
        return liar == null ? capacityBytes - used() < bytes : liar.nextBoolean();
    }

    private final class MemoryFile implements Appending {
        private final StoredFile file;

        MemoryFile(StoredFile file) {
            this.file = file;
        }

        @Override
        public void write(byte[] more) throws IOException {
            var fits = Math.clamp(capacityBytes - used(), 0, more.length);
            var taken = changing.next() ? Math.min(fits, more.length / 2) : fits;
            file.write(more, taken);
            if (taken < more.length) {
                changing.failed = true;
                throw new IOException("only a part was written");
            }
        }

        @Override
        public void force() throws IOException {
            MemoryDisk.this.force(file);
        }

        @Override
        public void cut(long length) throws IOException {
            change();
            file.cut(Math.toIntExact(length));
            MemoryDisk.this.force(file);
        }

        @Override
        public void close() {
            // nothing is kept back
        }
    }
}
