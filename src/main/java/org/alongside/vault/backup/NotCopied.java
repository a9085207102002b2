package org.alongside.vault.backup;

import java.io.IOException;
import java.nio.file.Path;
import org.alongside.domain.Trouble;
import org.alongside.vault.disk.Disk;

/// Says why a copy was not made or not put back, by what the disk does now and not by what its error was called.
final class NotCopied {
    private static final long ROOM_BYTES = 1024 * 1024;

    private NotCopied() {}

    /// @param what "Not copied" or "Not restored"
    /// @param place where it was to be written
    static Trouble because(String what, IOException trouble, Disk disk, Path place, long neededBytes) {
        return new Trouble(Trouble.Sort.FAILED, what + ": " + sentence(disk, place, neededBytes), trouble);
    }

    private static String sentence(Disk disk, Path place, long neededBytes) {
        if (!disk.exists(place)) {
            return "the folder for it is gone. The vault is as it was. Put the disk or stick back, then try again.";
        }
        if (disk.hasLessThan(neededBytes + ROOM_BYTES, place)) {
            return "there is not enough room in that place. The vault is as it was. Free some space there, or choose"
                    + " another place.";
        }
        return "that place could not be written to or read back rightly. The vault is as it was. See that it is not"
                + " read-only, or choose another place.";
    }
}
