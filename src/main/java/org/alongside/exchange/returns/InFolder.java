package org.alongside.exchange.returns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.team.Inbox;
import org.alongside.domain.Trouble;
import org.alongside.vault.disk.Disk;

/// The folder `in/` of a vault.
final class InFolder implements Inbox {
    private static final String WAITING = "waiting.part";
    private static final long MOST_BYTES = 1L << 30;
    private static final int CHUNK_BYTES = 64 * 1024;

    private final Disk disk;
    private final Path folder;

    /// Of the vault in that folder.
    InFolder(Disk disk, Path vault) {
        this.disk = disk;
        this.folder = vault.resolve("in");
    }

    @Override
    public Waiting take(Path from) {
        var waiting = folder.resolve(WAITING);
        try {
            disk.makePrivateFolder(folder);
            disk.delete(waiting);
            return new Copied(waiting, copy(from, waiting));
        } catch (IOException trouble) {
            throw unwritable(trouble);
        }
    }

    private String copy(Path from, Path to) throws IOException {
        var digest = ReturnBody.sha256();
        try (var out = disk.create(to);
                var in = Outside.of(disk, from)) {
            var chunk = new byte[CHUNK_BYTES];
            long length = 0;
            for (int count = in.read(chunk); count > 0; count = in.read(chunk)) {
                length += count;
                if (length > MOST_BYTES) {
                    throw new Trouble(
                            Trouble.Sort.REFUSED, "is longer than any return. Ask its sender for the right file.");
                }
                digest.update(chunk, 0, count);
                out.write(Arrays.copyOf(chunk, count));
            }
            out.force();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public Optional<String> sealed(String name) {
        var digest = ReturnBody.sha256();
        try (var in = disk.reading(folder.resolve(name))) {
            var chunk = new byte[CHUNK_BYTES];
            for (int count = in.read(chunk); count > 0; count = in.read(chunk)) {
                digest.update(chunk, 0, count);
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void sweep(Set<String> names) {
        try {
            boolean any = false;
            for (var name : disk.names(folder)) {
                if (!names.contains(name)) {
                    disk.delete(folder.resolve(name));
                    any = true;
                }
            }
            if (any) {
                disk.forceFolder(folder);
            }
        } catch (IOException nextTime) {
            // what no line names does not count, whether it lies there or not
        }
    }

    private static Trouble unwritable(IOException trouble) {
        return new Trouble(
                Trouble.Sort.FAILED,
                "The vault's folder for returns could not be written to. What was taken in before is safe."
                        + " See that the disk is not full and the folder not read-only, then try again.",
                trouble);
    }

    /// A copy that may be kept.
    private final class Copied implements Waiting {
        private final Path file;
        private final String sealed;

        Copied(Path file, String sealed) {
            this.file = file;
            this.sealed = sealed;
        }

        @Override
        public Path file() {
            return file;
        }

        @Override
        public String sealed() {
            return sealed;
        }

        @Override
        public void keep(String name) {
            try {
                disk.rename(file, folder.resolve(name));
                disk.forceFolder(folder);
            } catch (IOException trouble) {
                throw unwritable(trouble);
            }
        }

        @Override
        public void close() {
            try {
                disk.delete(file);
            } catch (IOException nextTime) {
                // a file that waits does not count
            }
        }
    }
}
