package org.alongside.vault;

import java.util.List;
import org.alongside.vault.journal.Damage;
import org.alongside.vault.journal.JournalReading;

/// What reading a whole vault showed. Nothing was changed, the spare key file's mending apart.
///
/// @param notices about the key file, each in plain sentences
public record Verification(JournalReading journal, List<String> notices) {
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
