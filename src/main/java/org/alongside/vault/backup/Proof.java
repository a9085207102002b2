package org.alongside.vault.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.disk.Disk;
import org.alongside.vault.journal.Journal;
import org.alongside.vault.journal.JournalReading;
import org.alongside.vault.journal.StateDigest;
import org.alongside.vault.keys.Head;
import org.alongside.vault.keys.KeyHolder;
import org.alongside.vault.keys.KeyOpening;
import org.alongside.vault.keys.Use;
import org.alongside.vault.keys.WayIn;

/// What a vault or a copy was shown to hold, by opening, decoding and replaying all of it.
///
/// @param head where its journal ends
/// @param changes how many were replayed on top of the snapshot
/// @param state digest of all rows that stand
record Proof(Head head, long changes, Bytes state) {
    /// Replays a journal that is open already.
    static Proof of(Journal journal) {
        var state = new StateDigest();
        journal.replay(-1, state);
        return new Proof(journal.head(), state.changes(), state.digest());
    }

    /// Opens a folder with a key and replays it; nothing when the key does not fit.
    ///
    /// @throws IOException when it is not whole
    static Optional<Proof> of(Disk disk, Path folder, WayIn way) throws IOException {
        return switch (KeyHolder.open(disk, folder, way, new SecureRandom())) {
            case KeyOpening.Wrong() -> Optional.empty();
            case KeyOpening.Opened(var keys, var notices) -> {
                try (keys) {
                    if (!notices.isEmpty()) {
                        throw new IOException("a copy of the key file is not right");
                    }
                    yield Optional.of(of(disk, folder.resolve("journal"), keys));
                }
            }
        };
    }

    private static Proof of(Disk disk, Path folder, KeyHolder keys) throws IOException {
        var head = keys.file().head();
        var vault = keys.master().vault();
        try (var key = keys.master().use(Use.JOURNAL)) {
            if (!(Journal.verify(disk, folder, vault, key, head) instanceof JournalReading.Sound)) {
                throw new IOException("the journal is not whole");
            }
        }
        var opening = Journal.open(disk, folder, vault, keys.master().use(Use.JOURNAL), head, new SecureRandom());
        if (!(opening instanceof Journal.Opening.Opened(var journal, var _))) {
            throw new IOException("the journal is not whole");
        }
        try (journal) {
            return of(journal);
        }
    }
}
