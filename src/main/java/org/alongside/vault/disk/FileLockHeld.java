package org.alongside.vault.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A lock on a file, held by this process until closed or until the process ends, however it ends.
final class FileLockHeld implements Closeable {
    // POSIX drops a process's lock as soon as the process closes *any* descriptor of the file,
    // so a second attempt from this process must be turned away before it opens one.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;

    private FileLockHeld(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    static Optional<Closeable> take(Path file) throws IOException {
        try {
            OwnerOnly.makeFile(file);
        } catch (FileAlreadyExistsException asUsual) {
            // left by an earlier opening; what counts is the lock on it, not that it is there
        }
        var key = file.toRealPath();
        if (!HELD_HERE.add(key)) {
            return Optional.empty();
        }
        Optional<Closeable> held = Optional.empty();
        try {
            held = lock(key);
            return held;
        } finally {
            if (held.isEmpty()) {
                HELD_HERE.remove(key);
            }
        }
    }

    private static Optional<Closeable> lock(Path key) throws IOException {
        var channel = FileChannel.open(key, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(new FileLockHeld(key, channel));
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(key);
        }
    }
}
