package org.alongside.vault.backup;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.alongside.domain.Trouble;
import org.alongside.vault.disk.Disk;
import org.alongside.vault.keys.KeyHolder;
import org.alongside.vault.keys.WayIn;

/// Puts a copy in the place of a vault. Nothing is ever deleted: a vault that stands there is moved aside.
///
/// The copy is written beside under the name `.NAME.restoring`, proved, and called `.NAME.restored`; only then is the
/// old vault moved aside and the new one given its name. So whenever the power goes, the old one stands, or the new
/// one, or a proved one that the next opening gives its name ([#finish]).
public final class PutBack {
    private static final String NOT_RESTORED = "Not restored";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final Disk disk;
    private final Path folder;

    /// Into that folder.
    public PutBack(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// Finishes what a power cut left undone after everything had been proved: see [PutBack].
    public static void finish(Disk disk, Path vault) {
        var back = new PutBack(disk, vault);
        try {
            if (disk.exists(back.restored()) && Standing.at(disk, back.folder) == Standing.NOTHING) {
                back.giveName();
            }
        } catch (IOException notNow) {
            // there is no vault then, and that is told
        }
    }

    /// Takes away what a power cut left behind before the old vault was moved: it stands, and has been opened.
    public static void forget(Disk disk, Path vault) {
        var back = new PutBack(disk, vault);
        Removal.tried(disk, back.restoring());
        Removal.tried(disk, back.restored());
    }

    /// Puts back a copy, or the newest whole one in a folder of copies that this key opens; nothing when it opens
    /// none of them.
    ///
    /// @param replace whether a vault that stands there may be moved aside
    /// @param lock takes the lock of a vault that stands there
    public Optional<Restored> from(
            Path given, WayIn way, boolean replace, Instant at, Supplier<Closeable> lock, IntConsumer percent) {
        for (var copy : candidates(given)) {
            var proof = proof(copy, way);
            if (proof.isPresent()) {
                return Optional.of(put(copy, proof.get(), way, replace, at, lock, percent));
            }
        }
        return Optional.empty();
    }

    private Restored put(
            Path copy,
            Proof proof,
            WayIn way,
            boolean replace,
            Instant at,
            Supplier<Closeable> lock,
            IntConsumer percent) {
        try {
            var standing = Standing.at(disk, folder);
            refuse(standing, copy, proof, way, replace);
            if (standing == Standing.VAULT) {
                try (var _ = lock.get()) {
                    write(copy, proof, way, percent);
                }
            } else {
                write(copy, proof, way, percent);
            }
            disk.rename(restoring(), restored());
            disk.forceFolder(parent());
            var aside = standing == Standing.VAULT ? Optional.of(moveAside(at)) : Optional.<Path>empty();
            giveName();
            CopyName.read(String.valueOf(copy.getFileName()))
                    .ifPresent(name -> LastCopy.remember(disk, folder, name.instant(), copy));
            return new Restored(copy, proof.head().seq(), aside);
        } catch (IOException trouble) {
            Removal.tried(disk, restoring());
            throw NotCopied.because(NOT_RESTORED, trouble, disk, parent(), 0);
        }
    }

    private void write(Path copy, Proof proof, WayIn way, IntConsumer percent) throws IOException {
        Removal.of(disk, restored());
        var journal = copy.resolve("journal");
        var names = disk.names(journal).stream()
                .filter(name -> name.endsWith(".aj"))
                .toList();
        var lengthBytes = 0L;
        for (var name : names) {
            lengthBytes += disk.length(journal.resolve(name));
        }
        var accepted = Accepted.in(disk, copy);
        lengthBytes += accepted.lengthBytes();
        var files = new FileCopy(disk, restoring(), lengthBytes, percent);
        files.begin();
        for (var name : names) {
            var file = journal.resolve(name);
            files.file("journal/" + name, file, disk.length(file));
        }
        for (var name : List.of("vault.key", "vault.key.bak")) {
            files.file(name, copy.resolve(name), disk.length(copy.resolve(name)));
        }
        accepted.copyWith(files);
        files.forceAll();
        files.readBack();
        if (!Proof.of(disk, restoring(), way).equals(Optional.of(proof))) {
            throw new IOException("what was written is not the copy");
        }
    }

    private Path moveAside(Instant at) throws IOException {
        var stamp = STAMP.format(at.atOffset(ZoneOffset.UTC));
        var aside = folder.resolveSibling(folder.getFileName() + ".before-" + stamp);
        for (var again = 2; disk.exists(aside); again++) {
            aside = folder.resolveSibling(folder.getFileName() + ".before-" + stamp + "-" + again);
        }
        disk.rename(folder, aside);
        disk.forceFolder(parent());
        return aside;
    }

    private void giveName() throws IOException {
        if (disk.exists(folder)) {
            disk.delete(folder); // empty, or this fails
        }
        disk.rename(restored(), folder);
        disk.forceFolder(parent());
    }

    private void refuse(Standing standing, Path copy, Proof proof, WayIn way, boolean replace) {
        if (folder.startsWith(copy.toAbsolutePath().normalize())
                || copy.toAbsolutePath().normalize().startsWith(folder)) {
            throw refused("The copy and the vault are the same folder, or one lies in the other. Nothing was changed."
                    + " Choose another with --vault.");
        }
        if (standing == Standing.SOMETHING_ELSE) {
            throw refused("That folder holds other things and no vault. Nothing was changed."
                    + " Choose a new or empty folder with --vault.");
        }
        if (standing == Standing.VAULT && !replace) {
            throw refused("A vault stands in that folder. " + compared(copy, proof, way)
                    + " Nothing was changed. With --replace it is moved aside, and kept.");
        }
    }

    private String compared(Path copy, Proof proof, WayIn way) {
        if (!id(folder).equals(id(copy))) {
            return "It is not the one that was copied, or no longer says so.";
        }
        var standing = Standing.lastSeq(disk, folder, way);
        if (standing.isEmpty()) {
            return "Whether it is newer than the copy cannot be told, as it does not open with this key.";
        }
        var here = standing.getAsLong();
        var there = proof.head().seq();
        if (here == there) {
            return "It holds as many changes as the copy: " + here + ".";
        }
        return here > there
                ? "It is newer: it holds " + here + " changes, the copy " + there + "."
                : "It is older: it holds " + here + " changes, the copy " + there + ".";
    }

    private Optional<UUID> id(Path vault) {
        try {
            return Optional.of(KeyHolder.look(disk, vault).plate().vault());
        } catch (Trouble unreadable) {
            return Optional.empty();
        }
    }

    private List<Path> candidates(Path given) {
        if (KeyHolder.standsIn(disk, given)) {
            return List.of(given);
        }
        var newest = new LinkedHashMap<UUID, Path>();
        for (var copy : new Place(disk, given).copies()) {
            if (copy.whole()) {
                copy.vault().ifPresent(vault -> newest.putIfAbsent(vault, copy.folder()));
            }
        }
        if (newest.isEmpty()) {
            throw new Trouble(
                    Trouble.Sort.NOT_FOUND,
                    "There is no whole copy of a vault in that folder. Nothing was changed."
                            + " alongside vault backup --list shows what a folder holds.");
        }
        var standing = id(folder);
        return newest.entrySet().stream()
                .sorted(Comparator.comparing(entry -> !standing.equals(Optional.of(entry.getKey()))))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Optional<Proof> proof(Path copy, WayIn way) {
        try {
            return Proof.of(disk, copy, way);
        } catch (IOException notWhole) {
            throw new Trouble(
                    Trouble.Sort.DAMAGED,
                    "That copy is not whole: it was opened and read, and something is missing or damaged."
                            + " Nothing was changed. Try another copy.",
                    notWhole);
        }
    }

    private static Trouble refused(String words) {
        return new Trouble(Trouble.Sort.REFUSED, words);
    }

    private Path restoring() {
        return folder.resolveSibling("." + folder.getFileName() + ".restoring");
    }

    private Path restored() {
        return folder.resolveSibling("." + folder.getFileName() + ".restored");
    }

    private Path parent() {
        return Objects.requireNonNull(folder.getParent(), "a vault is no root");
    }
}
