package org.alongside.vault.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.OptionalLong;
import org.alongside.domain.Trouble;
import org.alongside.vault.disk.Disk;
import org.alongside.vault.journal.Journal;
import org.alongside.vault.journal.JournalReading;
import org.alongside.vault.keys.KeyHolder;
import org.alongside.vault.keys.KeyOpening;
import org.alongside.vault.keys.Use;
import org.alongside.vault.keys.WayIn;

/// What stands where a copy is to be put back.
enum Standing {
    NOTHING,
    /// Or what is left of one.
    VAULT,
    SOMETHING_ELSE;

    static Standing at(Disk disk, Path folder) throws IOException {
        if (KeyHolder.standsIn(disk, folder)
                || !disk.names(folder.resolve("journal")).isEmpty()) {
            return VAULT;
        }
        var isEmpty = !disk.exists(folder) || disk.names(folder).isEmpty();
        return isEmpty ? NOTHING : SOMETHING_ELSE;
    }

    /// The last change in a vault that stands there, where this key opens it and it is whole.
    static OptionalLong lastSeq(Disk disk, Path folder, WayIn way) {
        try {
            if (!(KeyHolder.open(disk, folder, way, new SecureRandom())
                    instanceof KeyOpening.Opened(var keys, var _))) {
                return OptionalLong.empty();
            }
            try (keys;
                    var key = keys.master().use(Use.JOURNAL)) {
                var journal = folder.resolve("journal");
                var head = keys.file().head();
                return Journal.verify(disk, journal, keys.master().vault(), key, head)
                                instanceof JournalReading.Sound sound
                        ? OptionalLong.of(sound.lastSeq())
                        : OptionalLong.empty();
            }
        } catch (Trouble notToBeOpened) {
            return OptionalLong.empty();
        }
    }
}
