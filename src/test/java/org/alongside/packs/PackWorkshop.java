package org.alongside.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.Packs;
import org.alongside.app.Toolkits;

/// A publisher with a key, packs of his, and a vault's folder to install them beside.
final class PackWorkshop {
    static final Path KEYS = Path.of("src/test/resources/vectors/minisign");
    static final Path KEY = KEYS.resolve("publisher.key");

    final Path folder;
    final Path vault;

    PackWorkshop(Path folder) {
        this.folder = folder;
        this.vault = folder.resolve("vault");
        try {
            Files.createDirectories(folder.resolve("content"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Packs packs() {
        return new PackFiles(folder.resolve("content"), vault);
    }

    Toolkits toolkits() {
        return new InstalledToolkits(folder.resolve("content")).installedBeside(vault);
    }

    /// The small pack of the other tests, whole.
    static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("pack.yaml", bytes(InstalledToolkitsTest.MANIFEST));
        files.put("exercises/one.md", bytes(InstalledToolkitsTest.EXERCISE));
        files.put("clips/one.a.webm", bytes("a clip"));
        return files;
    }

    static Map<String, byte[]> with(String name, String text) {
        var files = files();
        files.put(name, bytes(text));
        return files;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A file of those bytes, signed by the publisher, whom the vault trusts.
    Path signed(byte[] archive) {
        try {
            var file = Files.write(folder.resolve("pack.zip"), archive);
            packs().sign(file, KEY, Optional.empty());
            packs().trust(KEYS.resolve("publisher.pub").toString());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path signed(Map<String, byte[]> files) {
        return signed(ZipBytes.pack("small", files));
    }

    /// All that lies in the vault's folder of packs, but for the keys.
    java.util.List<String> installedFiles() {
        var packs = vault.resolve("packs");
        if (!Files.exists(packs)) {
            return java.util.List.of();
        }
        try (var all = Files.walk(packs)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> packs.relativize(file).toString())
                    .filter(name -> !name.equals("trusted-keys"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
