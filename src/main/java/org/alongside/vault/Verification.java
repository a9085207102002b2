package org.alongside.vault;

import java.util.List;
import java.util.Optional;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.journal.Damage;
import org.alongside.vault.journal.JournalReading;

/// What reading a whole vault showed. Nothing was changed.
///
/// @param indexDigest what the store computed when it was last closed, if nothing has been appended since
/// @param notices what the next opening would mend or tell, each in plain sentences
public record Verification(JournalReading journal, Optional<Bytes> indexDigest, List<String> notices) {
    /// Whether every byte that counts is right.
    public boolean isSound() {
        return journal instanceof JournalReading.Sound;
    }

    /// One plain sentence per damage; none when all is well.
    public List<String> damages() {
        return switch (journal) {
            case JournalReading.Sound _ -> List.of();
            case JournalReading.Damaged(var damages) ->
                damages.stream().map(Damage::sentence).toList();
        };
    }
}
