package org.alongside.vault.journal;

import java.io.IOException;
import org.alongside.domain.Trouble;

/// Says why something was not saved, by what the disk does now and not by what its error was called.
final class NotSaved {
    private static final long ROOM_BYTES = 64 * 1024;

    private NotSaved() {}

    static Trouble because(IOException trouble, Segments segments, long neededBytes) {
        return new Trouble(Trouble.Sort.FAILED, sentence(segments, neededBytes), trouble);
    }

    private static String sentence(Segments segments, long neededBytes) {
        if (!segments.disk().exists(segments.folder())) {
            return "Not saved: the vault's folder is gone. What was saved before is where it was."
                    + " Put the disk or stick back, then try again.";
        }
        if (segments.disk().hasLessThan(neededBytes + ROOM_BYTES, segments.folder())) {
            return "Not saved: the disk is full. What was saved before is safe. Free some space, then try again.";
        }
        return "Not saved: the vault's folder could not be written to. What was saved before is safe."
                + " See that it is not read-only, then try again.";
    }
}
