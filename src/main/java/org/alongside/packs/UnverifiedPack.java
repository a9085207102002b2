package org.alongside.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.vault.minisign.FileSignature;
import org.alongside.vault.minisign.Prehash;
import org.alongside.vault.minisign.PublisherKey;

/// A file that claims to be a pack. Nothing of it is used before [#verify], which alone makes a [VerifiedPack].
final class UnverifiedPack {
    private final Path file;
    private final Optional<FileSignature> signature;

    /// @param signature the text that came with it, empty when none did
    UnverifiedPack(Path file, Optional<String> signature) {
        this.file = file;
        this.signature = signature.flatMap(FileSignature::parse);
        if (signature.isPresent() && this.signature.isEmpty()) {
            throw new BadContent("its signature is not one that minisign makes");
        }
    }

    /// The id of the key that it claims to be signed by.
    Optional<String> claimedKey() {
        return signature.map(FileSignature::keyId);
    }

    /// Checks everything that can be known without reading a word: who signed it, then that it is a plain archive of
    /// one folder, every file of which is listed and is as listed.
    VerifiedPack verify(Set<PublisherKey> trusted) throws IOException {
        var key = signer(trusted);
        return checked(key, signature.orElseThrow().comment());
    }

    private PublisherKey signer(Set<PublisherKey> trusted) throws IOException {
        var signed = signature.orElseThrow(() -> new BadContent("it is not signed"));
        var key = trusted.stream()
                .filter(one -> one.id().equals(signed.keyId()))
                .findFirst()
                .orElseThrow(() -> new BadContent(
                        "it was not signed by a key that you trust (its key is " + signed.keyId() + ")"));
        try (var in = Files.newInputStream(file)) {
            if (!signed.isBy(key, Prehash.of(in))) {
                throw new BadContent("its signature does not fit: the file was changed after it was signed, or the"
                        + " signature is of another file");
            }
        }
        return key;
    }

    private VerifiedPack checked(PublisherKey key, String comment) throws IOException {
        try (var archive = Archive.open(file)) {
            var content = content(archive);
            return new VerifiedPack(file, key, comment, content.manifest(), folder(archive), content.digests());
        }
    }

    /// What an archive holds, when it is sound.
    record Content(Manifest manifest, Digests digests) {}

    /// Everything about the archive but who signed it.
    static Content content(Archive archive) throws IOException {
        var files = files(archive);
        var sums = files.get(Digests.FILE);
        if (sums == null) {
            throw new BadContent("it has no " + Digests.FILE);
        }
        var digests = Digests.parse(Digests.FILE, text(archive, sums));
        var listed = new HashSet<>(digests.byFile().keySet());
        for (var one : files.entrySet()) {
            if (one.getKey().equals(Digests.FILE)) {
                continue;
            }
            var digest = digests.of(one.getKey())
                    .orElseThrow(() -> new BadContent("it holds a file that its " + Digests.FILE + " does not list"));
            listed.remove(one.getKey());
            check(archive, one.getValue(), digest);
        }
        if (!listed.isEmpty()) {
            throw new BadContent("a file that its " + Digests.FILE + " lists is missing");
        }
        var manifest = files.get(Manifest.FILE);
        if (manifest == null) {
            throw new BadContent("it has no " + Manifest.FILE);
        }
        return new Content(Manifest.read(Manifest.FILE, text(archive, manifest)), digests);
    }

    private static void check(Archive archive, ArchiveEntry entry, String digest) throws IOException {
        var sha256 = PackTexts.newSha256();
        archive.read(entry, in -> {
            var buffer = new byte[64 * 1024];
            int read = in.read(buffer);
            while (read >= 0) {
                sha256.update(buffer, 0, read);
                read = in.read(buffer);
            }
        });
        if (!HexFormat.of().formatHex(sha256.digest()).equals(digest)) {
            throw new BadContent("a file in it is not the one that its " + Digests.FILE + " lists");
        }
    }

    /// The files by their names within the one folder.
    private static Map<String, ArchiveEntry> files(Archive archive) {
        var seen = new HashSet<String>();
        var files = new HashMap<String, ArchiveEntry>();
        var folders = new HashSet<String>();
        for (var entry : archive.entries()) {
            var name = entry.isFolder() ? entry.name().substring(0, entry.name().length() - 1) : entry.name();
            var segments = EntryName.segments(name);
            if (!seen.add(EntryName.folded(name))) {
                throw new BadContent("two files in it have the same name, on some systems at least");
            }
            if (entry.isFolder() && entry.bytes() > 0) {
                throw new BadContent("a folder in it holds bytes");
            }
            for (int depth = 1; depth < segments.size(); depth++) {
                folders.add(EntryName.folded(String.join("/", segments.subList(0, depth))));
            }
            if (!entry.isFolder()) {
                if (segments.size() < 2) {
                    throw new BadContent("it is not one folder");
                }
                var inside = String.join("/", segments.subList(1, segments.size()));
                if (!EntryName.isOfPacks(inside)) {
                    throw new BadContent("it holds a kind of file that packs do not hold");
                }
                files.put(inside, entry);
            }
        }
        if (files.values().stream().map(one -> EntryName.folded(one.name())).anyMatch(folders::contains)) {
            throw new BadContent("a file and a folder in it have the same name");
        }
        return files;
    }

    private static String folder(Archive archive) {
        var roots = archive.entries().stream()
                .map(entry ->
                        EntryName.segments(entry.name().replaceFirst("/$", "")).getFirst())
                .collect(Collectors.toSet());
        if (roots.size() != 1) {
            throw new BadContent("it is not one folder");
        }
        return roots.iterator().next();
    }

    private static String text(Archive archive, ArchiveEntry entry) throws IOException {
        if (entry.bytes() > PackTexts.BYTES_MAX) {
            throw new BadContent("a text in it is larger than 512 kB");
        }
        var bytes = new byte[1][];
        archive.read(entry, in -> bytes[0] = in.readAllBytes());
        return PackTexts.decoded("a text in it", bytes[0]);
    }
}
