package org.alongside.vault.keys;

import java.util.Optional;
import java.util.function.ToLongFunction;

/// What one guess at a passphrase costs: the parameters of Argon2id.
///
/// @param memoryKib memory in KiB
/// @param passes how often the memory is gone through
/// @param lanes into how many parts it is divided
public record KdfCost(int memoryKib, int passes, int lanes) {
    static final int MOST_MEMORY_KIB = 1024 * 1024;
    static final int MOST_PASSES = 16;
    static final int MOST_LANES = 16;
    private static final long HALF_A_SECOND_NANOS = 500_000_000;
    private static final long ONE_SECOND_NANOS = 1_000_000_000;

    /// RFC 9106 section 4, second recommended choice, with the same lanes as [#USUAL].
    static final KdfCost FLOOR = new KdfCost(64 * 1024, 3, 4);

    /// What a vault gets unless the machine is quick or slow.
    static final KdfCost USUAL = new KdfCost(128 * 1024, 3, 4);

    /// Refuses what RFC 9106 does not allow, and what would exhaust a small machine.
    public KdfCost {
        problem(memoryKib, passes, lanes).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /// The cost that takes half a second to a second on this machine, measured now; never under the floor.
    public static KdfCost calibrated() {
        return calibrated(PassphraseKey::nanosFor);
    }

    static KdfCost calibrated(ToLongFunction<KdfCost> nanosFor) {
        // the first run is slowed by code that is not yet compiled, and either by whatever else the machine does
        var cold = nanosFor.applyAsLong(USUAL);
        var warm = nanosFor.applyAsLong(USUAL);
        var nanos = Math.max(1, Math.min(cold, warm));
        if (nanos > ONE_SECOND_NANOS) {
            return FLOOR;
        }
        var passes = Math.ceilDiv(USUAL.passes * HALF_A_SECOND_NANOS, nanos);
        return new KdfCost(USUAL.memoryKib, Math.clamp(passes, USUAL.passes, MOST_PASSES), USUAL.lanes);
    }

    /// Next to nothing: for practice vaults, which hold made-up people, and for tests. A vault made with it says so
    /// for ever.
    public static KdfCost practice() {
        return new KdfCost(256, 1, 1);
    }

    /// Whether it is less than any vault with real people may have.
    public boolean isPractice() {
        return memoryKib < FLOOR.memoryKib || passes < FLOOR.passes;
    }

    /// The greater of the two, part by part.
    public KdfCost atLeast(KdfCost other) {
        return new KdfCost(
                Math.max(memoryKib, other.memoryKib), Math.max(passes, other.passes), Math.max(lanes, other.lanes));
    }

    static Optional<String> problem(int memoryKib, int passes, int lanes) {
        if (passes < 1 || passes > MOST_PASSES) {
            return Optional.of("passes must be 1..16: " + passes);
        }
        if (lanes < 1 || lanes > MOST_LANES) {
            return Optional.of("lanes must be 1..16: " + lanes);
        }
        if (memoryKib < 8 * lanes || memoryKib > MOST_MEMORY_KIB) {
            return Optional.of("memory must be 8 KiB a lane to 1 GiB: " + memoryKib + " KiB");
        }
        return Optional.empty();
    }
}
