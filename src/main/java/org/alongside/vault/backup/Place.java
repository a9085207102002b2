package org.alongside.vault.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.domain.Trouble;
import org.alongside.vault.bytes.Malformed;
import org.alongside.vault.disk.Disk;
import org.alongside.vault.keys.KeyHolder;

/// A folder where copies are kept, of this vault and perhaps of others.
public final class Place {
    private final Disk disk;
    private final Path folder;

    /// That folder.
    public Place(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /// The copies that stand there, newest first; each is read whole to see whether it is.
    public List<Copy> copies() {
        return named().stream().map(this::look).toList();
    }

    /// Takes away what is no longer to be kept of this vault's copies, never the one just made; how many there were.
    int keepWhatMatters(UUID vault, CopyName made) throws IOException {
        var own = named().stream()
                .filter(name -> name.vault().equals(made.vault()))
                .map(this::look)
                .filter(copy -> copy.isOf(vault))
                .toList();
        var kept = Keeping.of(own.stream().map(copy -> copy.name().at()).collect(Collectors.toSet()));
        var removed = 0;
        for (var copy : own) {
            if (!kept.contains(copy.name().at()) && !copy.name().equals(made)) {
                remove(copy);
                removed++;
            }
        }
        return removed;
    }

    /// Takes away what an unfinished copying or deleting of this vault's copies left behind.
    void sweep(CopyName like) throws IOException {
        for (var name : disk.names(folder)) {
            if (CopyName.isLeftover(name, like.vault())) {
                Removal.of(disk, folder.resolve(name));
            }
        }
    }

    /// What has a copy's own name is always whole: so it loses that first.
    private void remove(Copy copy) throws IOException {
        var leaving = folder.resolve(copy.name().leaving());
        disk.rename(copy.folder(), leaving);
        disk.forceFolder(folder);
        Removal.of(disk, leaving);
    }

    private List<CopyName> named() {
        try {
            return disk.names(folder).stream()
                    .map(CopyName::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException unreadable) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "That folder cannot be read. Nothing was changed. See that the disk or stick is there.",
                    unreadable);
        }
    }

    private Copy look(CopyName name) {
        return look(disk, folder.resolve(name.folder()), name);
    }

    static Copy look(Disk disk, Path copy, CopyName name) {
        var vault = vault(disk, copy);
        try {
            var whole = vault.isPresent() && Contents.read(disk, copy).areWholeIn(disk, copy);
            return new Copy(copy, name, vault, whole, length(disk, copy));
        } catch (IOException | Malformed notWhole) {
            return new Copy(copy, name, vault, false, 0);
        }
    }

    private static long length(Disk disk, Path copy) throws IOException {
        var files = new ArrayList<>(List.of(copy.resolve("vault.key"), copy.resolve("vault.key.bak")));
        disk.names(copy.resolve("journal"))
                .forEach(name -> files.add(copy.resolve("journal").resolve(name)));
        var length = Accepted.in(disk, copy).lengthBytes();
        for (var file : files) {
            length += disk.length(file);
        }
        return length;
    }

    private static Optional<UUID> vault(Disk disk, Path copy) {
        try {
            return Optional.of(KeyHolder.look(disk, copy).plate().vault());
        } catch (Trouble unreadable) {
            return Optional.empty();
        }
    }
}
