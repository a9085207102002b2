package org.alongside.tui.runtime;

import java.time.Duration;
import java.util.Optional;
import org.alongside.app.Settings;

/// The settings that the runtime itself obeys.
///
/// @param by the practitioner's name
public record Settling(String by, Duration idleLimit, Optional<ShieldPin> pin) {

    /// As the vault has them now.
    public static Settling of(Settings settings) {
        return new Settling(
                settings.get(Settings.BY),
                Duration.ofMinutes(settings.number(Settings.LOCK_MINUTES)),
                ShieldPin.of(settings.get(Settings.SHIELD_PIN)));
    }
}
