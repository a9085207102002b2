package org.alongside.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.domain.Trouble;

/// Puts files into a folder, each whole or not at all: all are written and flushed under other names first, and take
/// their places only then. Only their owner may read them (temporary files are made so).
public record Placing(Path folder) {
    /// Puts them there: all of them, or none that is half a file.
    ///
    /// @throws Trouble FAILED where the folder cannot be written to
    public void place(Map<String, byte[]> files) {
        var waiting = new LinkedHashMap<Path, Path>();
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                var waits = Files.createTempFile(folder, "." + file.getKey(), ".part");
                waiting.put(waits, folder.resolve(file.getKey()));
                write(waits, file.getValue());
            }
            for (var waits : waiting.entrySet()) {
                Files.move(waits.getKey(), waits.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException full) {
            waiting.keySet().forEach(Placing::drop);
            throw trouble(full);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException readOnly) {
            throw trouble(readOnly);
        }
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // The folder is gone or read-only: there is nothing more to tidy, and the first trouble is the one to tell.
        }
    }

    private static Trouble trouble(IOException cause) {
        return new Trouble(
                Trouble.Sort.FAILED,
                "The folder could not be written to: it is read-only, full or gone. No file in it was left half-written,"
                        + " and the record is unchanged. Choose another folder and try again.",
                cause);
    }
}
