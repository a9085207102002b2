package org.alongside.vault.keys;

import java.util.Arrays;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.vault.bytes.Bytes;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Turns a passphrase into the key of its slot: Argon2id, version 0x13.
final class PassphraseKey {
    private static final int KEY_BYTES = 32;
    private static final long ROOM_BYTES = 8L << 20; // for whatever else goes on meanwhile

    private PassphraseKey() {}

    /// The key.
    ///
    /// @throws Trouble FAILED where it takes more memory than there is
    static Secret derive(Passphrase passphrase, Bytes salt, KdfCost cost) {
        if (!fits(cost)) {
            throw new Trouble(Trouble.Sort.FAILED, tooLittle(cost));
        }
        var utf8 = passphrase.utf8();
        try {
            return derive(utf8, salt.toArray(), cost);
        } catch (
                OutOfMemoryError tooLittle) { // the one place that asks for up to 1 GiB at once, and holds nothing else
            throw new Trouble(Trouble.Sort.FAILED, tooLittle(cost), tooLittle);
        } finally {
            Arrays.fill(utf8, (byte) 0);
            giveBack(cost);
        }
    }

    /// Whether the heap has room for it: whoever else works meanwhile would be the one to run out.
    private static boolean fits(KdfCost cost) {
        long needed = cost.memoryKib() * 1024L / 16 * 17 + ROOM_BYTES;
        if (needed > Runtime.getRuntime().maxMemory()) {
            return false;
        }
        if (needed > free()) {
            System.gc();
        }
        return needed <= free();
    }

    private static long free() {
        var runtime = Runtime.getRuntime();
        return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }

    private static String tooLittle(KdfCost cost) {
        return "Trying this passphrase needs " + cost.memoryKib() / 1024 + " MiB of memory, and there is less."
                + " Nothing was changed. Close other programs, then try again.";
    }

    /// The memory of one derivation would otherwise stay with the process for the rest of the day.
    private static void giveBack(KdfCost cost) {
        if (!cost.isPractice()) {
            System.gc();
        }
    }

    /// How long one derivation takes here and now.
    static long nanosFor(KdfCost cost) {
        var begun = System.nanoTime();
        derive(new byte[16], new byte[16], cost).close();
        return System.nanoTime() - begun;
    }

    private static Secret derive(byte[] utf8, byte[] salt, KdfCost cost) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        var key = new byte[KEY_BYTES];
        generator.generateBytes(utf8, key);
        return Secret.taking(key);
    }
}
