package org.alongside.packs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/// The texts of one pack's folder: small files in UTF-8 that lie in it, wherever links lead. Of an installed pack every
/// one must have the digest that it was installed with.
final class PackTexts {
    static final int BYTES_MAX = 512 * 1024;
    private static final int BYTES_MAX_IN_ALL = 16 * BYTES_MAX;

    private final Path folder;
    private final Digests digests;
    private final boolean isSealed;
    private final AtomicLong bytesRead = new AtomicLong();

    private PackTexts(Path folder, Digests digests, boolean isSealed) {
        this.folder = folder;
        this.digests = digests;
        this.isSealed = isSealed;
    }

    /// Of a folder that nobody signed: its texts are taken as they are.
    static PackTexts of(Path folder) {
        return new PackTexts(folder, Digests.read(folder), false);
    }

    /// Of an installed pack, whose every file must be as it came.
    static PackTexts sealed(Path folder, Digests digests) {
        return new PackTexts(folder, digests, true);
    }

    Path folder() {
        return folder;
    }

    Digests digests() {
        return digests;
    }

    /// Whether the file is there.
    boolean has(String name) {
        return isSealed ? digests.of(name).isPresent() : Files.isRegularFile(folder.resolve(name));
    }

    /// The whole of a file; all texts of a pack together may only be so long.
    String text(String name) {
        var bytes = bytes(folder, name);
        if (bytesRead.addAndGet(bytes.length) > BYTES_MAX_IN_ALL) {
            throw new BadContent(name + ": the texts of this pack are larger than 8 MB together");
        }
        if (isSealed && !digests.of(name).filter(sha256(bytes)::equals).isPresent()) {
            throw new BadContent(name + ": it is not as it was installed");
        }
        return decoded(name, bytes);
    }

    /// The whole of a file that no pack seals.
    static String text(Path folder, String name) {
        return decoded(name, bytes(folder, name));
    }

    static byte[] bytes(Path folder, String name) {
        try {
            var file = folder.resolve(name).toRealPath();
            if (!file.startsWith(folder.toRealPath()) || !Files.isRegularFile(file)) {
                throw new BadContent(name + ": it is no plain file of this folder");
            }
            try (var in = Files.newInputStream(file)) {
                var bytes = in.readNBytes(BYTES_MAX + 1);
                if (bytes.length > BYTES_MAX) {
                    throw new BadContent(name + ": it is larger than 512 kB");
                }
                return bytes;
            }
        } catch (IOException | InvalidPathException e) {
            throw new BadContent(name + ": it cannot be read", e);
        }
    }

    static String decoded(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadContent(name + ": it is not UTF-8", e);
        }
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(newSha256().digest(bytes));
    }

    static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
