package org.alongside.vault.keys;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.alongside.vault.bytes.ByteReader;
import org.alongside.vault.bytes.ByteWriter;
import org.alongside.vault.bytes.Malformed;

/// The first 38 bytes of a key file, which never change in a vault's life.
///
/// @param practice whether it holds made-up people and may be cheap to open
/// @param madeAt to the second
public record Plate(boolean practice, Role role, UUID vault, Instant madeAt) {
    static final int LENGTH_BYTES = 38;
    private static final String MAGIC = "ALONGKEY";
    private static final int VERSION = 1;
    private static final int PRACTICE = 1;

    /// Refuses a moment before 1970.
    public Plate {
        if (madeAt.getEpochSecond() < 0) {
            throw new IllegalArgumentException("a vault is not made before 1970");
        }
        madeAt = Instant.ofEpochSecond(madeAt.getEpochSecond());
    }

    static Plate read(ByteReader in) throws Malformed {
        in.magic(MAGIC);
        in.version(VERSION);
        var flags = in.u16();
        if (flags > PRACTICE) {
            throw new Malformed("a reserved flag is set");
        }
        var role = Role.of(in.u8()).orElseThrow(() -> new Malformed("the role is unknown"));
        in.reserved(1);
        var vault = in.uuid();
        var seconds = in.u64("the moment it was made");
        if (seconds > Instant.MAX.getEpochSecond()) {
            throw new Malformed("the moment it was made is out of bounds");
        }
        return new Plate(flags == PRACTICE, role, vault, Instant.ofEpochSecond(seconds));
    }

    byte[] encoded() {
        try (var out = new ByteWriter(LENGTH_BYTES)) {
            out.bytes(MAGIC.getBytes(StandardCharsets.US_ASCII))
                    .u16(VERSION)
                    .u16(practice ? PRACTICE : 0)
                    .u8(role.code())
                    .u8(0)
                    .uuid(vault)
                    .u64(madeAt.getEpochSecond());
            return out.toArray();
        }
    }
}
