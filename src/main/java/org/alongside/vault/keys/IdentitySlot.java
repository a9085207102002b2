package org.alongside.vault.keys;

import java.security.SecureRandom;
import java.util.Arrays;
import org.alongside.domain.Trouble;
import org.alongside.vault.bytes.ByteReader;
import org.alongside.vault.bytes.ByteWriter;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;

/// The vault's identity, sealed into its key file.
final class IdentitySlot {
    private static final int VERSION = 1;

    private IdentitySlot() {}

    static Slot.Kept seal(Identity identity, MasterKey master, Plate plate, SecureRandom random) {
        var nonce = new byte[Gcm.NONCE_BYTES];
        random.nextBytes(nonce);
        var plain = identity.encoded();
        try (var key = master.use(Use.IDENTITY);
                var out = new ByteWriter(Slot.MOST_OPAQUE_BYTES)) {
            out.u8(VERSION).bytes(nonce).bytes(Gcm.seal(key, nonce, aad(plate), plain));
            return new Slot.Kept(Slot.TYPE_IDENTITY, Bytes.of(out.toArray()));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// The key file's signature has been checked: what does not open was not sealed by this version.
    static Identity open(Slot.Kept slot, MasterKey master, Plate plate) {
        var in = new ByteReader(slot.content().toArray());
        try (var key = master.use(Use.IDENTITY)) {
            if (in.u8() != VERSION) {
                throw unknown();
            }
            var nonce = in.bytes(Gcm.NONCE_BYTES).toArray();
            var sealed = in.bytes(in.remaining()).toArray();
            var plain = Gcm.open(key, nonce, aad(plate), sealed).orElseThrow(IdentitySlot::unknown);
            try {
                return Identity.read(plain);
            } finally {
                Arrays.fill(plain, (byte) 0);
            }
        } catch (Malformed notOurs) {
            throw unknown();
        }
    }

    private static byte[] aad(Plate plate) {
        try (var out = new ByteWriter(64)) {
            return out.bytes(plate.encoded()).u8(Slot.TYPE_IDENTITY).u8(VERSION).toArray();
        }
    }

    private static Trouble unknown() {
        return new Trouble(
                Trouble.Sort.REFUSED,
                "This vault's signing key was made by another Alongside. Nothing was changed. Use the newest one.");
    }
}
