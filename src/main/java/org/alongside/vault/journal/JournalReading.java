package org.alongside.vault.journal;

import java.util.List;
import java.util.Optional;

/// What reading a whole journal showed.
public sealed interface JournalReading {
    /// Every frame is right and in its place.
    ///
    /// @param baseSeq the change that the generation's snapshot stands at
    /// @param lastSeq the last change
    /// @param tornTail what the machine was writing when it stopped, if it was
    record Sound(
            int generation, int segments, long lengthBytes, long baseSeq, long lastSeq, Optional<TornTail> tornTail)
            implements JournalReading {}

    /// Something is wrong; at least one thing is named.
    record Damaged(List<Damage> damages) implements JournalReading {}

    /// Bytes at the very end that had not become a whole frame. They had not been reported as saved.
    record TornTail(String file, long offset, long lengthBytes) {
        /// The sentence for a person.
        public String sentence() {
            return "The last thing being written when the machine stopped is not complete (" + lengthBytes
                    + " bytes at the end of " + file + "). It had not been reported as saved.";
        }
    }
}
