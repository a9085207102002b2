package org.alongside.clips;

import java.util.concurrent.TimeUnit;

/// Where the clip is, made steady: libvlc moves its time in coarse steps, and for a moment after a jump still tells the
/// old one. Read by the window's thread and written by the desk's.
final class PlayedClock {
    private static final long LONGEST_STEP_MILLIS = 500;
    private static final long JUMP_SETTLES_MILLIS = 700;
    private static final long NEAR_MILLIS = 1_500;

    private long position;
    private long movedAtNanos;
    private long jumpedAtNanos;
    private boolean jumping;
    private boolean paused = true;

    /// What the player says now; a time before the beginning is no time.
    synchronized void observe(long nowNanos, long timeMillis, boolean isPaused) {
        paused = isPaused;
        if (timeMillis < 0 || (jumping && !isSettled(nowNanos, timeMillis))) {
            return;
        }
        jumping = false;
        if (timeMillis != position) {
            position = timeMillis;
            movedAtNanos = nowNanos;
        }
    }

    private boolean isSettled(long nowNanos, long timeMillis) {
        return Math.abs(timeMillis - position) <= NEAR_MILLIS || millis(nowNanos - jumpedAtNanos) > JUMP_SETTLES_MILLIS;
    }

    /// It was sent to `target`.
    synchronized void jumped(long nowNanos, long target) {
        position = target;
        movedAtNanos = nowNanos;
        jumpedAtNanos = nowNanos;
        jumping = true;
    }

    /// The last position known for certain.
    synchronized long position() {
        return position;
    }

    /// The position between two steps, for what must appear in time with the picture.
    synchronized long positionAt(long nowNanos) {
        return paused || jumping ? position : position + Math.min(millis(nowNanos - movedAtNanos), LONGEST_STEP_MILLIS);
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
