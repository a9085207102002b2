package org.alongside.vault.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.alongside.vault.bytes.Malformed;
import org.alongside.vault.disk.Disk;

/// The list in a copy of the files it consists of and their SHA-256, by which anybody can see without a key whether the
/// copy is whole. It proves nothing against a forger: the vault's own keys do.
final class Contents {
    static final String FILE = "contents.txt";
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int CHUNK_BYTES = 1 << 16;
    private static final Pattern LINE = Pattern.compile(
            "([0-9a-f]{64})  (vault\\.key|vault\\.key\\.bak|journal/\\d{6,9}-\\d{6,9}\\.aj|in/[0-9a-f-]{53}\\.age)");

    private final SortedMap<String, String> digests;

    private Contents(SortedMap<String, String> digests) {
        this.digests = digests;
    }

    static Contents of(SortedMap<String, String> digests) {
        return new Contents(new TreeMap<>(digests));
    }

    static Contents read(Disk disk, Path copy) throws IOException, Malformed {
        var digests = new TreeMap<String, String>();
        var text = new String(disk.read(copy.resolve(FILE), MOST_BYTES), StandardCharsets.US_ASCII);
        for (var line : text.lines().toList()) {
            var match = LINE.matcher(line);
            if (!match.matches() || digests.put(match.group(2), match.group(1)) != null) {
                throw new Malformed("a line of the contents is not one");
            }
        }
        var read = new Contents(digests);
        if (!read.text().equals(text)) {
            throw new Malformed("the contents are not in order");
        }
        return read;
    }

    /// One line a file, as `sha256sum` writes and checks them.
    String text() {
        var text = new StringBuilder();
        digests.forEach(
                (file, digest) -> text.append(digest).append("  ").append(file).append('\n'));
        return text.toString();
    }

    /// Whether every file is there, and is what it was.
    boolean areWholeIn(Disk disk, Path copy) throws IOException {
        if (!digests.containsKey("vault.key") || digests.size() < 3) {
            return false;
        }
        for (var file : digests.entrySet()) {
            if (!disk.exists(copy.resolve(file.getKey()))
                    || !digest(disk, copy.resolve(file.getKey())).equals(file.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static String digest(Disk disk, Path file) throws IOException {
        var digest = sha256();
        try (var in = disk.reading(file)) {
            var chunk = new byte[CHUNK_BYTES];
            for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
        return hex(digest);
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
