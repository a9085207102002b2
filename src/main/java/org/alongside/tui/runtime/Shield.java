package org.alongside.tui.runtime;

import java.util.Optional;

/// The participant-safe screen. Up: nothing of any page is drawn. It goes by Enter, then the PIN if one is set.
///
/// @param typed the PIN so far; empty while Enter has not been pressed
/// @param refused how often a PIN was wrong since it went up
public record Shield(boolean isUp, Optional<String> typed, int refused) {
    /// Down.
    public static final Shield DOWN = new Shield(false, Optional.empty(), 0);

    /// Just gone up.
    public static final Shield UP = new Shield(true, Optional.empty(), 0);

    /// With this PIN typed so far.
    Shield typing(String pin) {
        return new Shield(true, Optional.of(pin), refused);
    }

    /// After a wrong PIN.
    Shield wrong() {
        return new Shield(true, Optional.empty(), refused + 1);
    }
}
