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

    /// What to do with a copy that is not the one that opened.
    enum Other {
        MEND,
        LEAVE
    }

    KeyOpening open(WayIn way, Other other) {
        var whole = whole();
        var forged = false;
        for (var candidate : whole) {
            var master = candidate.open(way);
            if (master.isEmpty()) {
                continue;
            }
            var verified = candidate.verify(master.get());
            if (verified.isPresent() && !isReplaced(candidate, whole, master.get())) {
                return opened(master.get(), verified.get(), candidate.encoded(), other);
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

    List<String> differencesFrom(byte[] expected) {
        var differences = new ArrayList<String>();
        for (var copy : List.of(shelf.copy(), shelf.spare())) {
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

    private KeyOpening opened(MasterKey master, KeyFile file, Bytes encoded, Other then) {
        var notices = new ArrayList<String>();
        for (var copy : List.of(shelf.copy(), shelf.spare())) {
            if (!(find(copy) instanceof Found.Whole(var other)
                    && other.encoded().equals(encoded))) {
                notices.add(then == Other.MEND ? mend(copy, encoded) : tell(copy));
            }
        }
        return new KeyOpening.Opened(new KeyHolder(shelf, random, master, file), List.copyOf(notices));
    }

    private String which(Path copy) {
        return copy.equals(shelf.copy()) ? "The key file" : "The spare copy of the key file";
    }

    private String tell(Path copy) {
        return which(copy) + " is damaged, old or missing. The other copy is whole, and mends it at the next opening.";
    }

    private String mend(Path copy, Bytes encoded) {
        var which = which(copy);
        try {
            shelf.replace(copy, encoded.toArray(), "Not mended.");
            return which + " was damaged, old or missing. It has been mended from the other copy; nothing was lost.";
        } catch (Trouble cannot) {
            return which + " is damaged, old or missing and could not be mended: " + cannot.sentence()
                    + " The other copy is whole. Make a backup soon.";
        }
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
