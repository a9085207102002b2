package org.alongside.vault.disk;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/// The machine's own file system.
///
/// Writing goes through [FileOutputStream] and [java.io.FileDescriptor#sync] and not through a channel: a channel
/// is closed for good when its thread is interrupted, which would turn a cancelled screen into a failed save.
public final class RealDisk implements Disk {
    @Override
    public boolean exists(Path path) {
        return !Files.notExists(path, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public long length(Path file) throws IOException {
        return Files.size(file);
    }

    @Override
    public byte[] read(Path file, int limitBytes) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var content = in.readNBytes(limitBytes);
            if (in.read() >= 0) {
                throw new TooLong(limitBytes);
            }
            return content;
        }
    }

    @Override
    public InputStream reading(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void makePrivateFolder(Path folder) throws IOException {
        var made = new ArrayDeque<Path>();
        for (var at = folder.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
            made.push(at);
        }
        OwnerOnly.makeFolder(folder);
        for (var one : made) {
            var above = one.getParent();
            if (above != null) {
                forceFolder(above);
            }
        }
    }

    @Override
    public Appending create(Path file) throws IOException {
        OwnerOnly.makeFile(file);
        return new RealFile(new FileOutputStream(file.toFile(), true));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void force(Path file) throws IOException {
        try (var out = new FileOutputStream(file.toFile(), true)) {
            out.getFD().sync();
        }
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (OwnerOnly.isPosix(folder)) { // Windows opens no folder as a file, and keeps names in its own log
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        return FileLockHeld.take(file);
    }

    @Override
    public boolean hasLessThan(long bytes, Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < bytes;
        } catch (IOException unknown) {
            return false;
        }
    }

    @Override
    public boolean isSameStore(Path one, Path other) {
        try {
            return Files.getFileStore(one).equals(Files.getFileStore(other));
        } catch (IOException unknown) {
            return true;
        }
    }

    private record RealFile(FileOutputStream out) implements Appending {
        @Override
        public void write(byte[] content) throws IOException {
            out.write(content);
        }

        @Override
        public void force() throws IOException {
            out.getFD().sync();
        }

        @Override
        public void cut(long length) throws IOException {
            out.getChannel().truncate(length);
            out.getFD().sync();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
