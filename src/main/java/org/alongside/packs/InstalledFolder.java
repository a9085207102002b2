package org.alongside.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.Trouble;
import org.alongside.vault.minisign.PublisherKey;

/// The folder `packs` beside a vault: `ID/VERSION/…` with `ID/VERSION.receipt`, and the trusted keys.
final class InstalledFolder {
    private final Path folder;

    InstalledFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    TrustedKeys keys() {
        return new TrustedKeys(folder);
    }

    /// One that is installed, whole or not.
    ///
    /// @param name its place, `ID/VERSION`
    /// @param problem what stands against its use; empty when it is as it was installed
    record Installed(String name, Optional<Receipt> receipt, Optional<Pack> pack, String problem) {
        int order() {
            return receipt.map(Receipt::order).orElse(0);
        }

        String id() {
            return name.substring(0, name.indexOf('/'));
        }
    }

    /// All of them, of each id the one installed last first.
    List<Installed> all() {
        var all = new ArrayList<Installed>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        var trusted = keys().all();
        try (var ids = Files.list(folder)) {
            for (var id : ids.filter(Files::isDirectory).sorted().toList()) {
                if (Manifest.isId(String.valueOf(id.getFileName()))) {
                    addVersions(all, id, trusted);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "The folder with the installed packs cannot be read. Your records are safe. Look at its permissions.",
                    e);
        }
        return all;
    }

    private static void addVersions(List<Installed> all, Path id, Set<PublisherKey> trusted) throws IOException {
        try (var receipts = Files.list(id)) {
            receipts.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(Receipt.ENDING))
                    .map(name -> installed(id, name.substring(0, name.length() - Receipt.ENDING.length()), trusted))
                    .sorted(Comparator.comparingInt(Installed::order).reversed())
                    .forEach(all::add);
        }
    }

    private static Installed installed(Path id, String version, Set<PublisherKey> trusted) {
        var name = id.getFileName() + "/" + version;
        Optional<Receipt> receipt = Optional.empty();
        try {
            receipt = Optional.of(Receipt.read(id, version + Receipt.ENDING));
            return new Installed(name, receipt, Optional.of(pack(id, version, name, receipt.get(), trusted)), "");
        } catch (BadContent bad) {
            return new Installed(
                    name,
                    receipt,
                    Optional.empty(),
                    "An installed pack was left out: " + bad.sentence() + ". Install it again.");
        }
    }

    private static Pack pack(Path id, String version, String name, Receipt receipt, Set<PublisherKey> trusted) {
        if (!trusted.contains(receipt.key())) {
            throw new BadContent(name + ": its publisher's key is no longer trusted");
        }
        var folder = id.resolve(version);
        var sums = PackTexts.bytes(folder, Digests.FILE);
        if (!PackTexts.sha256(sums).equals(receipt.sums())) {
            throw new BadContent(name + ": it was changed since it was installed");
        }
        var digests = Digests.parse(name + "/" + Digests.FILE, PackTexts.decoded(Digests.FILE, sums));
        return Pack.read(PackTexts.sealed(folder, digests), name);
    }
}
