package org.alongside.tui.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Tells that time goes by, about once a second, and whether the machine slept meanwhile. Two clocks are asked: on
/// Linux and macOS the monotonic one stands still while the machine sleeps and the wall clock does not; while only the
/// program is stopped, both go on. A wall clock set forward looks like sleep, and locking then is no harm.
public final class Pulse {
    /// How often it beats.
    static final Duration BEAT = Duration.ofSeconds(1);

    /// So much more than a beat is no busy machine any more.
    private static final Duration SLEEP = BEAT.plusSeconds(5);

    private final InstantSource wall;
    private final LongSupplier monotonic;
    private Instant lastWall;
    private long lastNanos;

    /// By these clocks, the second in nanoseconds from any start.
    public Pulse(InstantSource wall, LongSupplier monotonic) {
        this.wall = wall;
        this.monotonic = monotonic;
        lastWall = wall.instant();
        lastNanos = monotonic.getAsLong();
    }

    /// A beat, if it is time for one.
    ///
    /// @param passed by the monotonic clock
    record Beat(Duration passed, boolean slept) {}

    Optional<Beat> beat() {
        var nowWall = wall.instant();
        long nowNanos = monotonic.getAsLong();
        var passed = Duration.ofNanos(nowNanos - lastNanos);
        boolean slept = passed.compareTo(SLEEP) > 0
                || Duration.between(lastWall, nowWall).compareTo(SLEEP) > 0;
        if (!slept && passed.compareTo(BEAT) < 0) {
            return Optional.empty();
        }
        lastWall = nowWall;
        lastNanos = nowNanos;
        return Optional.of(new Beat(passed, slept));
    }
}
