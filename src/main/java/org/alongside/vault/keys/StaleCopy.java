package org.alongside.vault.keys;

import java.nio.file.Path;
import org.alongside.domain.Trouble;

/// A copy of the key file that is not as the one that opened: damaged, old, missing, or of another master
/// key.
///
/// @param foreign whole, but not written under the key that opened: the machine may have stopped between
///     the two copies while the vault got new keys
record StaleCopy(Path copy, boolean foreign) {
    /// What a next opening would mend.
    String sentence() {
        return which() + " is damaged, old or missing. The other copy is whole, and mends it at the next opening.";
    }

    /// Puts the right bytes in its place and tells so.
    ///
    /// @throws Trouble FAILED where a copy of another key cannot be replaced: with it a later opening might
    ///     go on from elsewhere, without what is saved from now on
    String mend(Shelf shelf, byte[] right) {
        try {
            shelf.replace(copy, right, "Not mended.");
            return which() + " was damaged, old or missing. It has been mended from the other copy; nothing was lost.";
        } catch (Trouble cannot) {
            if (foreign) {
                throw new Trouble(
                        Trouble.Sort.FAILED,
                        "The two copies of the key file have different keys, and one could not be put right, so the"
                                + " vault stays shut. Nothing is lost. Free some space, see that the folder is not"
                                + " read-only, then try again.",
                        cannot);
            }
            return which() + " is damaged, old or missing and could not be mended: " + cannot.sentence()
                    + " The other copy is whole. Make a backup soon.";
        }
    }

    private String which() {
        return copy.endsWith(Shelf.NAME) ? "The key file" : "The spare copy of the key file";
    }
}
