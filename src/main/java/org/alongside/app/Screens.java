package org.alongside.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// The text screens.
public interface Screens {
    /// Opens the screens and returns the exit code once the person leaves.
    int open(Opening opening);

    /// How to open them.
    ///
    /// @param folder where the vault is or will be
    /// @param practicePassphrase shown on the unlock screen of a practice vault; empty for a real one
    /// @param clock set to another day by scripts and practice
    /// @param colour whether colours may be used
    /// @param faults where faults of the program itself are noted
    record Opening(
            Path folder, Optional<String> practicePassphrase, InstantSource clock, boolean colour, Faults faults) {}

    /// Notes faults of the program itself, never what anybody typed.
    interface Faults {
        /// The file it was written to, readable by its owner only; empty when it could not be written.
        Optional<Path> note(Throwable fault);
    }
}
