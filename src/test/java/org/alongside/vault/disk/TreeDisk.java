package org.alongside.vault.disk;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// A disk in memory whose folders are things of their own: they can be renamed with all that is in them, and what
/// happened to their names since they were last forced may be lost by a power cut, each thing by chance.
public final class TreeDisk implements Disk {
    private final Folder root = new Folder();
    private final Set<Path> locks = new HashSet<>();
    private int changes;
    private int failFrom = Integer.MAX_VALUE;
    private long freeBytes = Long.MAX_VALUE;

    private sealed interface Node {}

    private static final class Content implements Node {
        private byte[] bytes = new byte[0];
        private int forced;
    }

    private static final class Folder implements Node {
        private final TreeMap<String, Node> names = new TreeMap<>();
        private TreeMap<String, Node> forced = new TreeMap<>();
        private final List<Happening> since = new ArrayList<>();

        void happens(Happening happening) {
            happening.to(names);
            since.add(happening);
        }
    }

    /// What happened to the names in a folder.
    private interface Happening {
        void to(Map<String, Node> names);
    }

    /// How many changes were asked for so far.
    public int changes() {
        return changes;
    }

    /// From so many changes from now on, every one fails.
    public void failAfter(int more) {
        failFrom = changes + more;
    }

    /// So many more bytes can be written.
    public void leaveFree(long bytes) {
        freeBytes = bytes;
    }

    /// A folder that is there, and forced.
    public TreeDisk withFolder(Path folder) {
        make(folder);
        settle(root);
        return this;
    }

    /// A disk of its own with the same content, all of it forced.
    public TreeDisk copy() {
        var copy = new TreeDisk();
        copy(root, copy.root);
        return copy;
    }

    private static void copy(Folder from, Folder to) {
        from.names.forEach((name, node) -> to.names.put(
                name,
                switch (node) {
                    case Content content -> {
                        var same = new Content();
                        same.bytes = content.bytes.clone();
                        same.forced = same.bytes.length;
                        yield same;
                    }
                    case Folder folder -> {
                        var same = new Folder();
                        copy(folder, same);
                        yield same;
                    }
                }));
        to.forced = new TreeMap<>(to.names);
    }

    /// What stands on the disk after the power went.
    public TreeDisk afterPowerCut(Random chance) {
        var after = new TreeDisk();
        left(root, after.root, chance);
        return after;
    }

    private static void left(Folder from, Folder to, Random chance) {
        var names = new TreeMap<>(from.forced);
        for (var happening : from.since) {
            if (chance.nextBoolean()) {
                happening.to(names);
            }
        }
        names.forEach((name, node) -> to.names.put(
                name,
                switch (node) {
                    case Content content -> {
                        var left = new Content();
                        left.bytes = Arrays.copyOf(
                                content.bytes,
                                content.forced + chance.nextInt(content.bytes.length - content.forced + 1));
                        left.forced = left.bytes.length;
                        yield left;
                    }
                    case Folder folder -> {
                        var left = new Folder();
                        left(folder, left, chance);
                        yield left;
                    }
                }));
        to.forced = new TreeMap<>(to.names);
    }

    private static void settle(Folder folder) {
        folder.forced = new TreeMap<>(folder.names);
        folder.since.clear();
        folder.names.values().forEach(node -> {
            if (node instanceof Folder inner) {
                settle(inner);
            }
        });
    }

    /// The whole content of a file.
    public byte[] get(Path file) throws IOException {
        return content(file).bytes.clone();
    }

    /// Puts content there behind everybody's back.
    public void put(Path file, byte[] bytes) throws IOException {
        var content = new Content();
        content.bytes = bytes.clone();
        content.forced = bytes.length;
        folder(parent(file)).names.put(name(file), content);
        folder(parent(file)).forced.put(name(file), content);
    }

    private void change() throws IOException {
        if (changes++ >= failFrom) {
            throw new IOException("the power went");
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent());
    }

    private Optional<Node> find(Path path) {
        Node at = root;
        for (var part : path.toAbsolutePath().normalize()) {
            if (!(at instanceof Folder folder) || !folder.names.containsKey(part.toString())) {
                return Optional.empty();
            }
            at = Objects.requireNonNull(folder.names.get(part.toString()));
        }
        return Optional.of(at);
    }

    private Folder folder(Path path) throws IOException {
        if (find(path).orElseThrow(() -> new NoSuchFileException(path.toString())) instanceof Folder folder) {
            return folder;
        }
        throw new NoSuchFileException(path.toString());
    }

    private Content content(Path path) throws IOException {
        if (find(path).orElseThrow(() -> new NoSuchFileException(path.toString())) instanceof Content content) {
            return content;
        }
        throw new NoSuchFileException(path.toString());
    }

    private void make(Path path) {
        var at = root;
        for (var part : path.toAbsolutePath().normalize()) {
            var name = part.toString();
            if (!(at.names.get(name) instanceof Folder)) {
                var made = new Folder();
                at.happens(names -> names.put(name, made));
            }
            at = (Folder) Objects.requireNonNull(at.names.get(name));
        }
    }

    @Override
    public boolean exists(Path path) {
        return find(path).isPresent();
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
    public List<String> names(Path path) {
        return find(path).orElse(null) instanceof Folder folder ? List.copyOf(folder.names.keySet()) : List.of();
    }

    @Override
    public void makePrivateFolder(Path path) throws IOException {
        change();
        make(path);
    }

    @Override
    public Appending create(Path file) throws IOException {
        change();
        if (exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var content = new Content();
        folder(parent(file)).happens(names -> names.put(name(file), content));
        return new TreeFile(content);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        change();
        if (!parent(from).equals(parent(to)) || !exists(from)) {
            throw new NoSuchFileException(from.toString());
        }
        folder(parent(from)).happens(names -> {
            var moved = names.remove(name(from));
            if (moved != null) {
                names.put(name(to), moved);
            }
        });
    }

    @Override
    public void delete(Path path) throws IOException {
        change();
        if (find(path).orElse(null) instanceof Folder folder && !folder.names.isEmpty()) {
            throw new DirectoryNotEmptyException(path.toString());
        }
        if (exists(path)) {
            folder(parent(path)).happens(names -> names.remove(name(path)));
        }
    }

    @Override
    public void force(Path file) throws IOException {
        change();
        if (find(file).orElse(null) instanceof Content content) {
            content.forced = content.bytes.length;
        }
    }

    @Override
    public void forceFolder(Path path) throws IOException {
        change();
        var folder = folder(path);
        folder.forced = new TreeMap<>(folder.names);
        folder.since.clear();
    }

    @Override
    public Optional<Closeable> lock(Path file) {
        return locks.add(file) ? Optional.of(() -> locks.remove(file)) : Optional.empty();
    }

    @Override
    public boolean hasLessThan(long bytes, Path folder) {
        return freeBytes < bytes;
    }

    private final class TreeFile implements Appending {
        private final Content content;

        TreeFile(Content content) {
            this.content = content;
        }

        @Override
        public void write(byte[] more) throws IOException {
            change();
            var fits = (int) Math.min(freeBytes, more.length);
            var before = content.bytes.length;
            content.bytes = Arrays.copyOf(content.bytes, before + fits);
            System.arraycopy(more, 0, content.bytes, before, fits);
            freeBytes -= freeBytes == Long.MAX_VALUE ? 0 : fits;
            if (fits < more.length) {
                throw new IOException("the disk is full");
            }
        }

        @Override
        public void force() throws IOException {
            change();
            content.forced = content.bytes.length;
        }

        @Override
        public void cut(long length) throws IOException {
            change();
            content.bytes = Arrays.copyOf(content.bytes, Math.toIntExact(length));
            content.forced = Math.min(content.forced, content.bytes.length);
        }

        @Override
        public void close() {
            // nothing is kept back
        }
    }
}
