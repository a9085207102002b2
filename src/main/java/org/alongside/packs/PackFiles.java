package org.alongside.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.Packs;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.vault.minisign.FileSignature;
import org.alongside.vault.minisign.Prehash;
import org.alongside.vault.minisign.PublisherKey;
import org.alongside.vault.minisign.SealedKey;
import org.alongside.vault.minisign.SigningKey;

/// The packs of one vault, and the files that they come in.
public final class PackFiles implements Packs {
    private static final String PACK = "This pack cannot be used";
    private static final String SIGNATURE = ".minisig";

    private final InstalledToolkits builtIn;
    private final InstalledFolder installed;

    /// @param vault beside whose files the folder `packs` lies
    public PackFiles(Path content, Path vault) {
        this.builtIn = new InstalledToolkits(content);
        this.installed = new InstalledFolder(vault.resolve(InstalledToolkits.PACKS));
    }

    @Override
    public About build(Path folder, Path archive) {
        return refusing(PACK, "Nothing was written.", () -> {
            var pack = ofFolder(folder);
            WholeContent.read(pack);
            PackVersion.of(pack.manifest().version());
            var target = archive.toAbsolutePath();
            if (target.startsWith(folder.toAbsolutePath().normalize())) {
                throw new BadContent("the archive cannot lie in the folder that it is made of");
            }
            var waiting = Files.createTempFile(target.getParent(), ".alongside", ".part");
            try {
                try (var out = Files.newOutputStream(waiting)) {
                    ArchiveWriter.write(folder, pack.manifest().id(), out);
                }
                Files.move(waiting, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(waiting);
            }
            return about(pack.manifest(), Optional.empty(), false);
        });
    }

    private static Pack ofFolder(Path folder) {
        var name = folder.toAbsolutePath().normalize().getFileName();
        return Pack.read(PackTexts.of(folder), String.valueOf(name));
    }

    @Override
    public boolean asksForPassphrase(Path keyFile) {
        return refusing(
                "This cannot be signed",
                "Nothing was signed.",
                () -> key(keyFile).asksForPassphrase());
    }

    private static SealedKey key(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return SealedKey.parse(
                        PackTexts.text(folder == null ? Path.of("/") : folder, String.valueOf(file.getFileName())))
                .orElseThrow(() -> new BadContent("the key file is not a secret key of minisign"));
    }

    @Override
    public Key sign(Path archive, Path keyFile, Optional<Passphrase> passphrase) {
        return refusing("This cannot be signed", "Nothing was signed.", () -> {
            var sealed = key(keyFile);
            try (var key = passphrase
                            .map(words -> SigningKey.open(sealed, words))
                            .orElseGet(() -> SigningKey.open(sealed));
                    var in = Files.newInputStream(archive)) {
                var text = key.sign(Prehash.of(in), "file:" + archive.getFileName() + "\thashed");
                var target = archive.resolveSibling(archive.getFileName() + SIGNATURE);
                Files.writeString(target, text);
                return key(key.publisher());
            }
        });
    }

    @Override
    public About verify(Path archiveOrFolder) {
        return refusing(PACK, "Nothing was changed.", () -> {
            if (Files.isDirectory(archiveOrFolder)) {
                var pack = ofFolder(archiveOrFolder);
                WholeContent.read(pack);
                return about(pack.manifest(), Optional.empty(), false);
            }
            var verified = new UnverifiedPack(archiveOrFolder, signature(archiveOrFolder))
                    .verify(installed.keys().all());
            var aside = Files.createTempDirectory("alongside");
            try {
                verified.unpackTo(aside);
                WholeContent.read(Pack.read(
                        PackTexts.sealed(aside, verified.digests()),
                        verified.manifest().id()));
            } finally {
                InstallPack.delete(aside);
            }
            return about(verified.manifest(), Optional.of(key(verified.key())), false);
        });
    }

    private static Optional<String> signature(Path archive) throws IOException {
        var file = archive.resolveSibling(archive.getFileName() + SIGNATURE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (Files.size(file) > FileSignature.BYTES_MAX) {
            throw new BadContent("its signature is not one that minisign makes");
        }
        return Optional.of(PackTexts.decoded("its signature", Files.readAllBytes(file)));
    }

    @Override
    public About install(Path archive, boolean insist) {
        return refusing(PACK, "Nothing was installed.", () -> {
            var done = new InstallPack(installed, builtIn.packs())
                    .install(archive, signature(archive), installed.keys(), insist);
            return about(done.manifest(), Optional.of(key(done.receipt().key())), true);
        });
    }

    @Override
    public List<About> list() {
        var list = new ArrayList<About>();
        var seen = new LinkedHashSet<String>();
        for (var one : installed.all()) {
            var signer = one.receipt().map(receipt -> key(receipt.key()));
            list.add(one.pack()
                    .map(pack -> about(pack.manifest(), signer, seen.add(one.id())))
                    .orElseGet(() -> new About(
                            one.id(),
                            "",
                            one.name().substring(one.id().length() + 1),
                            "",
                            0,
                            signer,
                            false,
                            one.problem())));
        }
        builtIn.packs()
                .forEach(pack -> list.add(about(
                        pack.manifest(),
                        Optional.empty(),
                        seen.add(pack.manifest().id()))));
        return list;
    }

    private static About about(Manifest manifest, Optional<Key> signedBy, boolean isInUse) {
        var toolkit = manifest.toolkit(List.of(), List.of(), List.of(), List.of());
        return new About(
                toolkit.id(),
                toolkit.title(),
                toolkit.version(),
                toolkit.publisher(),
                (int) manifest.exerciseIds().count(),
                signedBy,
                isInUse,
                "");
    }

    private static Key key(PublisherKey key) {
        return new Key(key.line(), key.id(), key.fingerprint());
    }

    @Override
    public List<Key> trusted() {
        return installed.keys().all().stream().map(PackFiles::key).toList();
    }

    @Override
    public Key trust(String keyOrFile) {
        return changed(keyOrFile, true);
    }

    @Override
    public Key distrust(String keyOrFile) {
        return changed(keyOrFile, false);
    }

    private Key changed(String keyOrFile, boolean isTrusted) {
        return refusing("No key was taken", "Nothing was changed.", () -> {
            var key = publisherKey(keyOrFile);
            Set<PublisherKey> keys = new LinkedHashSet<>(installed.keys().all());
            if (isTrusted) {
                keys.add(key);
            } else {
                keys.remove(key);
            }
            installed.keys().keep(keys);
            return key(key);
        });
    }

    private static PublisherKey publisherKey(String keyOrFile) throws IOException {
        var typed = PublisherKey.parse(keyOrFile.strip());
        if (typed.isPresent()) {
            return typed.get();
        }
        var file = Path.of(keyOrFile);
        if (Files.isRegularFile(file) && Files.size(file) < FileSignature.BYTES_MAX) {
            var read = PublisherKey.parse(Files.readString(file, StandardCharsets.UTF_8));
            if (read.isPresent()) {
                return read.get();
            }
        }
        throw new BadContent("that is neither a public key of minisign nor a file that holds one");
    }

    private interface Doing<T> {
        T get() throws IOException;
    }

    private static <T> T refusing(String no, String safe, Doing<T> doing) {
        try {
            return doing.get();
        } catch (BadContent | IllegalArgumentException bad) {
            throw new Trouble(Trouble.Sort.REFUSED, no + ": " + bad.getMessage() + ". " + safe, bad);
        } catch (java.nio.file.NoSuchFileException missing) {
            throw new Trouble(
                    Trouble.Sort.NOT_FOUND, "There is no such file or folder. " + safe + " Check the name.", missing);
        } catch (IOException unreadable) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "A file could not be read or written: its folder is missing, read-only or full. " + safe
                            + " The vault is safe.",
                    unreadable);
        }
    }
}
