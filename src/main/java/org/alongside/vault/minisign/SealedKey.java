package org.alongside.vault.minisign;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/// A secret key file of minisign as it lies on a disk: `Ed` ‖ `Sc` or two zeros ‖ `B2` ‖ salt (32) ‖ opslimit (8,
/// little
/// endian) ‖ memlimit (8) ‖ the key id, key and checksum (104), which the passphrase's scrypt stream covers.
public final class SealedKey {
    private static final int SALT_AT = 6;
    private static final int COST_AT = SALT_AT + 32;
    private static final int KEY_AT = COST_AT + 16;
    private static final int LENGTH = KEY_AT + KeyId.LENGTH + 64 + 32;

    private final byte[] bytes;

    private SealedKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Reads one from a file's text.
    public static Optional<SealedKey> parse(String text) {
        return text.strip()
                .lines()
                .reduce((_, last) -> last)
                .flatMap(Base64Line::read)
                .flatMap(bytes -> {
                    boolean fits = bytes.length == LENGTH
                            && bytes[0] == 'E'
                            && bytes[1] == 'd'
                            && ((bytes[2] == 'S' && bytes[3] == 'c') || (bytes[2] == 0 && bytes[3] == 0))
                            && bytes[4] == 'B'
                            && bytes[5] == '2';
                    return fits ? Optional.of(new SealedKey(bytes)) : Optional.empty();
                });
    }

    /// Whether a passphrase covers it.
    public boolean asksForPassphrase() {
        return bytes[2] == 'S';
    }

    byte[] salt() {
        return Arrays.copyOfRange(bytes, SALT_AT, COST_AT);
    }

    int length() {
        return LENGTH - KEY_AT;
    }

    Cost cost() {
        var limits = ByteBuffer.wrap(bytes, COST_AT, 16).order(ByteOrder.LITTLE_ENDIAN);
        return Cost.of(limits.getLong(), limits.getLong());
    }

    byte[] plain() {
        return Arrays.copyOfRange(bytes, KEY_AT, LENGTH);
    }

    byte[] plainWith(byte[] stream) {
        var plain = plain();
        for (int place = 0; place < plain.length; place++) {
            plain[place] ^= stream[place];
        }
        return plain;
    }

    /// What scrypt costs, as libsodium works it out from two limits.
    ///
    /// @param rounds N, a power of two
    /// @param blocks r
    /// @param lanes p
    record Cost(int rounds, int blocks, int lanes) {
        private static final int BLOCKS = 8;
        private static final long OPERATIONS_MIN = 32_768;

        static Cost of(long operations, long memory) {
            long ops = Math.max(operations, OPERATIONS_MIN);
            boolean byOperations = ops < memory / 32;
            long most = byOperations ? ops / (BLOCKS * 4) : memory / (BLOCKS * 128);
            int log = 1;
            while (log < 30 && 1L << log <= most / 2) {
                log++;
            }
            long both = Math.min(ops / 4 / (1L << log), 0x3fffffff);
            return new Cost(1 << log, BLOCKS, byOperations ? 1 : (int) Math.max(1, both / BLOCKS));
        }

        long bytes() {
            return 128L * blocks * rounds;
        }
    }
}
