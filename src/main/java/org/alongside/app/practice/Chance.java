package org.alongside.app.practice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// Chance that always falls the same way for the same seed.
final class Chance {
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private final SplittableRandom random;
    private int drawn;

    /// One of its own for each thing that is told of: what befalls one person changes nothing for another.
    Chance(long seed, long number, long telling) {
        this.random = new SplittableRandom(mixed(mixed(seed) + number * GOLDEN) + telling);
    }

    /// Spreads neighbouring numbers far apart; the finisher of SplitMix64.
    static long mixed(long number) {
        long bits = (number ^ (number >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return bits ^ (bits >>> 31);
    }

    /// True with that probability.
    boolean of(double probability) {
        return random.nextDouble() < probability;
    }

    /// A whole number, both ends included.
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /// As [#between], more often in the middle.
    int about(int least, int most) {
        return (between(least, most) + between(least, most) + between(least, most)) / 3;
    }

    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// One of several, by weight.
    ///
    /// @param weights one for each choice, in percent or any other measure
    @SafeVarargs
    final <T> T weighed(int[] weights, T... choices) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        int at = 0;
        while (left >= weights[at]) {
            left -= weights[at++];
        }
        return choices[at];
    }

    /// A key of version 7, as if made on that day.
    UUID id(LocalDate day) {
        long millis = day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        long high = (millis << 16) | 0x7000 | (drawn++ & 0x0FFF);
        return new UUID(high, (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }
}
