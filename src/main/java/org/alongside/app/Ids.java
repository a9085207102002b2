package org.alongside.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// New keys and the short references people use for things.
public final class Ids {
    /// Crockford's base 32: no I, L, O or U to misread.
    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private static final int REF_DIGITS = 6;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long last;

    /// Keys from this clock and this source of chance; tests give a seeded one.
    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// Keys for real use.
    public static Ids secure(InstantSource clock) {
        return new Ids(clock, new SecureRandom());
    }

    /// A UUID of version 7: 48 bits of milliseconds, 12 that count within one, 62 random bits (RFC 9562, section 6.2,
    /// method 1). Each is greater than the one before, so that rows drawn in order sort in order.
    public synchronized UUID next() {
        last = Math.max(last + 1, clock.millis() << 12);
        long high = (last >>> 12 << 16) | 0x7000 | (last & 0x0FFF);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// A short reference for the thing with that key: the letter, a dash and six digits of base 32 (one in 2^30 is
    /// taken twice; the store refuses that one).
    public static String ref(char letter, UUID id) {
        var ref = new StringBuilder().append(letter).append('-');
        long bits = id.getLeastSignificantBits();
        for (int place = REF_DIGITS - 1; place >= 0; place--) {
            ref.append(DIGITS[(int) (bits >>> (5 * place)) & 31]);
        }
        return ref.toString();
    }
}
