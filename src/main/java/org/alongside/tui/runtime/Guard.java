package org.alongside.tui.runtime;

import java.time.Duration;
import java.util.Optional;

/// What stands between the record and whoever is at the keyboard.
///
/// @param pin the shield's PIN as kept, if one is set
/// @param idle how long nobody has been there; by the monotonic clock, so that setting the machine's clock back does
///     not keep a vault open
/// @param idleLimit how long nobody may be there before the vault locks
/// @param locking present while the vault is being locked
record Guard(Shield shield, Optional<ShieldPin> pin, Duration idle, Duration idleLimit, Optional<Locking> locking) {
    /// Idle time before it locks, unless a setting says otherwise.
    private static final Duration IDLE_LIMIT = Duration.ofMinutes(5);

    /// Where no vault is open.
    static final Guard NONE = new Guard(Shield.DOWN, Optional.empty(), Duration.ZERO, IDLE_LIMIT, Optional.empty());

    Guard by(Settling settling) {
        return new Guard(shield, settling.pin(), idle, settling.idleLimit(), locking);
    }

    Guard with(Shield other) {
        return new Guard(other, pin, idle, idleLimit, locking);
    }

    /// Someone is there.
    Guard touched() {
        return new Guard(shield, pin, Duration.ZERO, idleLimit, locking);
    }

    /// Someone is there who may see it; what was to be locked stays open.
    Guard lowered() {
        return new Guard(Shield.DOWN, pin, Duration.ZERO, idleLimit, Optional.empty());
    }

    Guard locking(Locking.Why why) {
        var up = shield.isUp() ? shield : Shield.UP;
        return new Guard(up, pin, idle, idleLimit, Optional.of(Locking.now(why)));
    }

    Guard lockingFailed() {
        return new Guard(shield.notLocked(), pin, idle, idleLimit, locking.map(Locking::failed));
    }

    /// Nobody was there for so much longer.
    Guard later(Duration passed) {
        return new Guard(shield, pin, idle.plus(passed), idleLimit, locking.map(one -> one.later(passed)));
    }

    /// Why it is to be locked now, if it is.
    Optional<Locking.Why> due() {
        if (locking.isPresent()) {
            return locking.filter(Locking::isDue).map(Locking::why);
        }
        return idle.compareTo(idleLimit) >= 0 ? Optional.of(Locking.Why.IDLE) : Optional.empty();
    }

    boolean isLocking() {
        return locking.filter(Locking::isUnderWay).isPresent();
    }
}
