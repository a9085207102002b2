package org.alongside.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.vault.minisign.PublisherKey;

/// A pack signed by a trusted publisher, whose every file is as listed. Only [UnverifiedPack#verify] makes one.
final class VerifiedPack {
    private final Path file;
    private final PublisherKey key;
    private final String comment;
    private final Manifest manifest;
    private final String folder;
    private final Digests digests;

    VerifiedPack(Path file, PublisherKey key, String comment, Manifest manifest, String folder, Digests digests) {
        this.file = file;
        this.key = key;
        this.comment = comment;
        this.manifest = manifest;
        this.folder = folder;
        this.digests = digests;
        if (!folder.equals(manifest.id())) {
            throw new BadContent("its folder is not named as its id");
        }
        PackVersion.of(manifest.version());
    }

    PublisherKey key() {
        return key;
    }

    String comment() {
        return comment;
    }

    Manifest manifest() {
        return manifest;
    }

    Digests digests() {
        return digests;
    }

    /// Writes its files below a new folder.
    void unpackTo(Path place) throws IOException {
        try (var archive = Archive.open(file)) {
            for (var entry : archive.entries()) {
                if (entry.isFolder()) {
                    continue;
                }
                var target = place.resolve(entry.name().substring(folder.length() + 1))
                        .normalize();
                if (!target.startsWith(place)) {
                    throw new BadContent("a file's name leads out of the pack's folder");
                }
                Files.createDirectories(target.getParent() == null ? place : target.getParent());
                archive.read(entry, in -> Files.copy(in, target));
            }
        }
    }
}
