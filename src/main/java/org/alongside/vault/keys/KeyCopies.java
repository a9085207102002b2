package org.alongside.vault.keys;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alongside.domain.Trouble;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;
import org.alongside.vault.disk.Disk;

/// Reads both copies of the key file and decides which one is true.
final class KeyCopies {
    private final Disk disk;
    private final Shelf shelf;
    private final SecureRandom random;

    KeyCopies(Disk disk, Path folder, SecureRandom random) {
        this.disk = disk;
        this.shelf = new Shelf(disk, folder);
        this.random = random;
    }

    /// One copy as it was found.
    private sealed interface Found {
        record Whole(UnverifiedKeyFile file) implements Found {}

        record Missing() implements Found {}

        record Broken(Exception why) implements Found {}
    }

    KeyOpening open(WayIn way) {
        var whole = whole();
        var forged = false;
        for (var candidate : whole) {
            var master = candidate.open(way);
            if (master.isEmpty()) {
                continue;
            }
            var verified = candidate.verify(master.get());
            if (verified.isPresent() && !isReplaced(candidate, whole, master.get())) {
                return opened(master.get(), verified.get(), candidate.encoded());
            }
            master.get().close();
            forged |= verified.isEmpty();
        }
        if (forged) {
            throw changed();
        }
        return new KeyOpening.Wrong();
    }

    UnverifiedKeyFile newest() {
        return whole().getFirst();
    }

    private List<UnverifiedKeyFile> whole() {
        var found = List.of(find(shelf.copy()), find(shelf.spare()));
        refuseNewer(found);
        var whole = newestFirst(found);
        if (whole.isEmpty()) {
            throw noneWhole(found);
        }
        return whole;
    }

    /// What is not as expected, a sentence each.
    ///
    /// @param spareToo false where the spare may be an older one, as this program knows
    List<String> differencesFrom(byte[] expected, boolean spareToo) {
        var differences = new ArrayList<String>();
        for (var copy : spareToo ? List.of(shelf.copy(), shelf.spare()) : List.of(shelf.copy())) {
            if (!(find(copy) instanceof Found.Whole(var file) && file.encoded().equals(Bytes.of(expected)))) {
                differences.add("The file " + copy.getFileName() + " is not as this program left it.");
            }
        }
        return differences;
    }

    /// A newer copy, shown to be genuine, tells that this copy's secret has been replaced since.
    private static boolean isReplaced(UnverifiedKeyFile opened, List<UnverifiedKeyFile> whole, MasterKey master) {
        return whole.stream()
                .filter(copy -> copy.revision() > opened.revision())
                .anyMatch(newer -> newer.verify(master).isPresent());
    }

    private KeyOpening opened(MasterKey master, KeyFile file, Bytes encoded) {
        var stale = new ArrayList<StaleCopy>();
        for (var copy : List.of(shelf.copy(), shelf.spare())) {
            switch (find(copy)) {
                case Found.Whole(var other) when other.encoded().equals(encoded) -> {}
                case Found.Whole(var other) ->
                    stale.add(new StaleCopy(copy, other.verify(master).isEmpty()));
                case Found _ -> stale.add(new StaleCopy(copy, false));
            }
        }
        var holder = new KeyHolder(shelf, random, master, file, stale);
        return new KeyOpening.Opened(
                holder, stale.stream().map(StaleCopy::sentence).toList());
    }

    private Found find(Path copy) {
        try {
            return new Found.Whole(UnverifiedKeyFile.read(disk.read(copy, UnverifiedKeyFile.MOST_BYTES)));
        } catch (NoSuchFileException missing) {
            return new Found.Missing();
        } catch (Malformed | IOException unreadable) {
            return new Found.Broken(unreadable);
        }
    }

    private static List<UnverifiedKeyFile> newestFirst(List<Found> found) {
        var whole = new ArrayList<UnverifiedKeyFile>();
        for (var copy : found) {
            if (copy instanceof Found.Whole(var file)
                    && whole.stream().noneMatch(other -> other.encoded().equals(file.encoded()))) {
                whole.add(file);
            }
        }
        whole.sort(Comparator.comparingLong(UnverifiedKeyFile::revision).reversed());
        return whole;
    }

    private static void refuseNewer(List<Found> found) {
        for (var copy : found) {
            if (copy instanceof Found.Broken(Malformed why) && why.isNewer()) {
                throw new Trouble(
                        Trouble.Sort.REFUSED,
                        "This vault was made by a newer Alongside. Nothing was changed. Open it with that one.",
                        why);
            }
        }
    }

    private static Trouble noneWhole(List<Found> found) {
        for (var copy : found) {
            if (copy instanceof Found.Broken(var why)) {
                return new Trouble(
                        Trouble.Sort.DAMAGED,
                        "Both copies of the key file are damaged or unreadable, so the vault cannot be opened."
                                + " Nothing was changed. Restore the last good backup.",
                        why);
            }
        }
        return new Trouble(
                Trouble.Sort.NOT_FOUND,
                "There is no vault here: the key file is missing. Nothing was changed."
                        + " Check the folder, or restore a backup.");
    }

    private static Trouble changed() {
        return new Trouble(
                Trouble.Sort.DAMAGED,
                "The key file has been changed by something other than Alongside, so the vault stays shut."
                        + " Nothing was changed now. Restore the last good backup.");
    }
}
