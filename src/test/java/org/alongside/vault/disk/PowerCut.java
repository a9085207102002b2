package org.alongside.vault.disk;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What one power cut leaves of what had not been forced, drawn by chance.
final class PowerCut {
    private static final int[] SECTOR_BYTES = {512, 4096};

    private final Random chance;
    private final int sectorBytes;
    private final Manner names;
    private final Manner contents;
    private final boolean garbage;

    /// How a cut treats what is outstanding.
    private enum Manner {
        ALL_LOST,
        ALL_KEPT,
        EACH_BY_CHANCE
    }

    PowerCut(Random chance) {
        this.chance = chance;
        sectorBytes = SECTOR_BYTES[chance.nextInt(SECTOR_BYTES.length)];
        names = manner();
        contents = manner();
        garbage = chance.nextBoolean();
    }

    private Manner manner() {
        return switch (chance.nextInt(6)) {
            case 0 -> Manner.ALL_LOST;
            case 1 -> Manner.ALL_KEPT;
            default -> Manner.EACH_BY_CHANCE;
        };
    }

    /// One of the things that a name has stood for since its folder was forced, the oldest first.
    <T> T name(List<T> possible) {
        return switch (names) {
            case ALL_LOST -> possible.getFirst();
            case ALL_KEPT -> possible.getLast();
            case EACH_BY_CHANCE -> any(possible);
        };
    }

    byte[] content(StoredFile file) {
        var possible = file.possible();
        if (possible.size() == 1) {
            return file.forced();
        }
        return switch (contents) {
            case ALL_LOST -> file.forced();
            case ALL_KEPT -> file.bytes();
            case EACH_BY_CHANCE -> chance.nextInt(3) == 0 ? torn(possible) : reordered(possible);
        };
    }

    /// Written from front to back up to some byte.
    private byte[] torn(List<byte[]> possible) {
        var one = any(possible);
        var sure = sure(possible);
        return Arrays.copyOf(one, sure + chance.nextInt(one.length - sure + 1));
    }

    /// As long as it ever was, or less; each sector as it was at some time, or never written.
    private byte[] reordered(List<byte[]> possible) {
        var sure = sure(possible);
        var length =
                chance.nextInt(4) == 0 ? sure + chance.nextInt(longest(possible) - sure + 1) : any(possible).length;
        var left = Arrays.copyOf(any(possible), length);
        for (var from = sure; from < length; ) {
            var to = Math.min(length, (from / sectorBytes + 1) * sectorBytes);
            fill(left, from, to, any(possible));
            from = to;
        }
        return left;
    }

    private void fill(byte[] left, int from, int to, byte[] source) {
        if (to <= source.length && chance.nextInt(4) > 0) {
            System.arraycopy(source, from, left, from, to - from);
        } else if (garbage) {
            var noise = new byte[to - from];
            chance.nextBytes(noise);
            System.arraycopy(noise, 0, left, from, noise.length);
        } else {
            Arrays.fill(left, from, to, (byte) 0);
        }
    }

    /// How many bytes at the front were the same all the time.
    private static int sure(List<byte[]> possible) {
        var forced = possible.getFirst();
        return possible.stream()
                .mapToInt(one -> {
                    var differs = Arrays.mismatch(forced, one);
                    return differs < 0 ? forced.length : differs;
                })
                .min()
                .orElse(0);
    }

    private static int longest(List<byte[]> possible) {
        return possible.stream().mapToInt(one -> one.length).max().orElse(0);
    }

    private <T> T any(List<T> possible) {
        return possible.get(chance.nextInt(possible.size()));
    }
}
