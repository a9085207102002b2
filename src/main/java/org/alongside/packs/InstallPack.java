package org.alongside.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.domain.toolkit.Edition;

/// Puts a pack among a vault's packs, whole or not at all: it is copied, checked and unpacked aside, and its receipt is
/// written last.
final class InstallPack {
    private static final String ASIDE = ".coming";

    private final Path folder;
    private final List<InstalledFolder.Installed> installed;
    private final List<Pack> builtIn;

    InstallPack(InstalledFolder folder, List<Pack> builtIn) {
        this.folder = folder.folder();
        this.installed = folder.all();
        this.builtIn = builtIn;
    }

    /// What was installed.
    record Done(Manifest manifest, Receipt receipt) {}

    Done install(Path archive, Optional<String> signature, TrustedKeys keys, boolean insist) throws IOException {
        Files.createDirectories(folder);
        var aside = Files.createTempDirectory(folder, ASIDE);
        try {
            var copy = aside.resolve("archive"); // what is checked must be what is unpacked
            if (Files.size(archive) > Archive.BYTES_MAX) {
                throw new BadContent("the file is larger than " + Archive.BYTES_MAX / (1024 * 1024) + " MiB");
            }
            Files.copy(archive, copy);
            var verified = new UnverifiedPack(copy, signature).verify(keys.all());
            var receipt = receipt(verified, copy);
            if (!insist && !isRepair(verified, receipt)) {
                checkUpgrade(verified.manifest());
            }
            var unpacked = Files.createDirectory(aside.resolve("files"));
            verified.unpackTo(unpacked);
            WholeContent.read(Pack.read(
                    PackTexts.sealed(unpacked, verified.digests()),
                    verified.manifest().id()));
            moveIn(unpacked, place(verified), receipt);
            return new Done(verified.manifest(), receipt);
        } finally {
            delete(aside);
        }
    }

    /// The very same pack once more: it mends what was altered.
    private boolean isRepair(VerifiedPack pack, Receipt receipt) {
        return installed.stream()
                .filter(one -> one.id().equals(pack.manifest().id()))
                .findFirst()
                .filter(one -> one.name().equals(place(pack)))
                .flatMap(InstalledFolder.Installed::receipt)
                .filter(before -> before.sums().equals(receipt.sums()))
                .isPresent();
    }

    private static String place(VerifiedPack pack) {
        return pack.manifest().id() + "/" + pack.manifest().version();
    }

    private Receipt receipt(VerifiedPack pack, Path archive) throws IOException {
        int last = installed.stream()
                .mapToInt(InstalledFolder.Installed::order)
                .max()
                .orElse(0);
        try (var read = Archive.open(archive)) {
            var sums = read.entries().stream()
                    .filter(entry -> entry.name().equals(pack.manifest().id() + "/" + Digests.FILE))
                    .findFirst()
                    .orElseThrow();
            var digest = PackTexts.newSha256();
            read.read(sums, in -> digest.update(in.readAllBytes()));
            return new Receipt(
                    last + 1,
                    java.util.HexFormat.of().formatHex(digest.digest()),
                    ArchiveWriter.sha256(archive),
                    pack.key(),
                    pack.comment());
        }
    }

    private void checkUpgrade(Manifest manifest) {
        var before = Stream.concat(
                        installed.stream()
                                .filter(one -> one.id().equals(manifest.id()))
                                .flatMap(one -> one.pack().stream()),
                        builtIn.stream().filter(one -> one.manifest().id().equals(manifest.id())))
                .toList();
        var own = installed.stream()
                .filter(one -> one.id().equals(manifest.id()))
                .flatMap(one -> one.pack().stream())
                .map(one -> one.manifest().version())
                .findFirst();
        if (own.isPresent()) {
            int order = PackVersion.of(manifest.version()).compareTo(PackVersion.of(own.get()));
            if (order < 0) {
                throw new BadContent("its version " + manifest.version() + " is older than the installed " + own.get()
                        + "; --insist installs it all the same");
            }
            if (order == 0) {
                throw new BadContent("version " + own.get()
                        + " is installed already with other content; --insist installs this in its place");
            }
        }
        for (var edition : manifest.editions()) {
            before.stream()
                    .flatMap(pack -> pack.manifest().editions().stream())
                    .filter(old -> old.id().equals(edition.id()))
                    .findFirst()
                    .filter(old -> !sameExercises(old, edition))
                    .ifPresent(_ -> {
                        throw new BadContent(
                                "its edition " + edition.id() + " holds other exercises than the edition of"
                                        + " that name in use, under which people may have been referred; the publisher should"
                                        + " name it otherwise, or --insist installs it all the same");
                    });
        }
    }

    private static boolean sameExercises(Edition one, Edition other) {
        return one.exercises().equals(other.exercises()) && one.foundation().equals(other.foundation());
    }

    private void moveIn(Path unpacked, String place, Receipt receipt) throws IOException {
        var target = folder.resolve(place);
        var note = folder.resolve(place + Receipt.ENDING);
        Files.createDirectories(folder.resolve(place.substring(0, place.indexOf('/'))));
        Files.deleteIfExists(note); // from here until it is written again, this version counts as not installed
        delete(target);
        Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
        receipt.write(note);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
