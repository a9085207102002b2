package org.alongside.vault;

import java.util.List;
import org.alongside.domain.Trouble;

/// What became of an attempt to open a vault.
public sealed interface Opening {
    /// It is open.
    ///
    /// @param notices what was mended or found on the way, each in plain sentences; none when all was well
    record Opened(Vault vault, List<String> notices) implements Opening {}

    /// The passphrase or code is not the right one. Nothing was changed.
    record Wrong() implements Opening {
        /// The sentence for a person.
        public String sentence() {
            return "That did not open the vault. Nothing was changed. Check the keyboard and try again.";
        }
    }

    /// The vault, or a trouble of sort LOCKED where the passphrase was wrong; for callers that ask only once.
    default Opened orTrouble() {
        return switch (this) {
            case Opened opened -> opened;
            case Wrong wrong -> throw new Trouble(Trouble.Sort.LOCKED, wrong.sentence());
        };
    }
}
