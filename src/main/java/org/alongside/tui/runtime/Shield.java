package org.alongside.tui.runtime;

import java.util.Optional;

/// The participant-safe screen. Up: nothing of any page is drawn. It goes by Enter, then the PIN if one is set.
///
/// @param typed the PIN so far; empty while Enter has not been pressed
/// @param refused how often a PIN was wrong since it went up
/// @param stuck whether the vault was to be locked and a draft could not be kept
public record Shield(boolean isUp, Optional<String> typed, int refused, boolean stuck) {
    /// So many wrong PINs lock the vault.
    static final int REFUSED_MAX = 5;

    /// Down.
    public static final Shield DOWN = new Shield(false, Optional.empty(), 0, false);

    /// Just gone up.
    public static final Shield UP = new Shield(true, Optional.empty(), 0, false);

    /// With this PIN typed so far.
    Shield typing(String pin) {
        return new Shield(true, Optional.of(pin), refused, stuck);
    }

    /// After a wrong PIN.
    Shield wrong() {
        return new Shield(true, Optional.empty(), refused + 1, stuck);
    }

    /// Not locked behind it, though it should be.
    Shield notLocked() {
        return new Shield(true, typed, refused, true);
    }
}
