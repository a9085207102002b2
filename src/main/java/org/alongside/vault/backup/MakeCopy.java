package org.alongside.vault.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.alongside.domain.Trouble;
import org.alongside.vault.disk.Disk;
import org.alongside.vault.journal.Journal;
import org.alongside.vault.keys.KeyHolder;
import org.alongside.vault.keys.WayIn;

/// Makes a copy of an open vault in another place. It bears another name until it has been read back and proved; what
/// has a copy's own name is whole.
public final class MakeCopy {
    private static final String NOT_COPIED = "Not copied";

    private final Disk disk;
    private final Path vault;
    private final KeyHolder keys;
    private final Journal journal;

    /// Of this vault; nothing is appended to it meanwhile.
    public MakeCopy(Disk disk, Path vault, KeyHolder keys, Journal journal) {
        this.disk = disk;
        this.vault = vault;
        this.keys = keys;
        this.journal = journal;
    }

    /// Refuses a place where no copy can or should be.
    public static void refuse(Disk disk, Path vault, Path place) {
        if (!disk.exists(place)) {
            throw new Trouble(
                    Trouble.Sort.NOT_FOUND,
                    "There is no such folder for the copy. Nothing was copied; the vault is safe."
                            + " See that the disk or stick is there, or make the folder first.");
        }
        if (place.toAbsolutePath().normalize().startsWith(vault.toAbsolutePath().normalize())) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "That folder is inside the vault, and a copy there is lost with it. Nothing was copied."
                            + " Choose another disk or a stick.");
        }
    }

    /// Returns once the copy is whole, proved and on disk.
    public Copied into(Path place, Instant at, IntConsumer percent) {
        refuse(disk, vault, place);
        var here = Proof.of(journal);
        var parts = journal.parts();
        var name = free(place, CopyName.of(keys.master().vault(), at));
        var unfinished = place.resolve(name.unfinished());
        var made = place.resolve(name.folder());
        var done = false;
        var lengthBytes = parts.stream().mapToLong(Journal.Part::lengthBytes).sum();
        try {
            var accepted = Accepted.in(disk, vault);
            lengthBytes += accepted.lengthBytes();
            new Place(disk, place).sweep(name);
            write(unfinished, parts, accepted, lengthBytes, percent);
            prove(unfinished, here);
            disk.rename(unfinished, made);
            disk.forceFolder(place);
            done = true;
        } catch (IOException trouble) {
            throw NotCopied.because(NOT_COPIED, trouble, disk, place, lengthBytes);
        } finally {
            if (!done) {
                Removal.tried(disk, unfinished);
            }
        }
        return told(place, made, name, lengthBytes);
    }

    private void write(
            Path unfinished, List<Journal.Part> parts, Accepted accepted, long lengthBytes, IntConsumer percent)
            throws IOException {
        var copy = new FileCopy(disk, unfinished, lengthBytes, percent);
        copy.begin();
        for (var part : parts) {
            copy.file("journal/" + part.file(), vault.resolve("journal").resolve(part.file()), part.lengthBytes());
        }
        accepted.copyWith(copy);
        var key = keys.encodedAt(journal.head());
        copy.file("vault.key", key);
        copy.file("vault.key.bak", key);
        copy.end();
        if (!accepted.names().isEmpty()) { // the rest is replayed, which asks more
            copy.readBack();
        }
    }

    private void prove(Path copy, Proof here) throws IOException {
        try (var master = keys.copyOfMaster()) {
            var there = Proof.of(disk, copy, new WayIn.Escrowed(master));
            if (there.isEmpty() || !there.get().equals(here)) {
                throw new IOException("the copy read back is not the vault");
            }
        } catch (Trouble unreadable) {
            throw new IOException(unreadable);
        }
    }

    private Copied told(Path place, Path made, CopyName name, long lengthBytes) {
        var notices = new ArrayList<String>();
        var removed = 0;
        try {
            removed = new Place(disk, place).keepWhatMatters(keys.master().vault(), name);
        } catch (IOException | Trouble stay) {
            notices.add("The copy is good. Older copies could not all be taken away; that is tried again next time.");
        }
        LastCopy.remember(disk, vault, name.instant(), made);
        return new Copied(
                made,
                name.instant(),
                journal.head().seq(),
                lengthBytes,
                !disk.isSameStore(vault, place),
                removed,
                List.copyOf(notices));
    }

    private CopyName free(Path place, CopyName wanted) {
        var name = wanted;
        while (disk.exists(place.resolve(name.folder()))) {
            name = name.aSecondLater();
        }
        return name;
    }
}
