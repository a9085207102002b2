package org.alongside.vault.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.Decision;
import org.alongside.domain.Passphrase;
import org.alongside.vault.age.AgeFile;
import org.alongside.vault.age.AgeIdentities;
import org.alongside.vault.age.AgeRecipient;
import org.alongside.vault.bytes.ByteReader;
import org.alongside.vault.bytes.ByteWriter;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;

/// One way to the master key.
public sealed interface Slot {
    int SALT_BYTES = 16;
    int SEALED_BYTES = MasterKey.LENGTH_BYTES + Gcm.TAG_BYTES;
    int MOST_OPAQUE_BYTES = 16_384;
    int TYPE_PASSPHRASE = 1;
    int TYPE_RECOVERY = 2;
    int TYPE_ESCROW = 3;
    int TYPE_IDENTITY = 4;

    int type();

    void write(ByteWriter out);

    /// Opened with the passphrase, at this cost.
    record ByPassphrase(KdfCost cost, Bytes salt, Bytes nonce, Bytes sealed) implements Slot {
        private static final int LENGTH_BYTES = 12 + SALT_BYTES + Gcm.NONCE_BYTES + SEALED_BYTES;

        @Override
        public int type() {
            return TYPE_PASSPHRASE;
        }

        static byte[] aad(Plate plate, KdfCost cost, Bytes salt) {
            try (var out = new ByteWriter(128)) {
                out.bytes(plate.encoded());
                writeHeader(out, cost, salt);
                return out.toArray();
            }
        }

        byte[] aad(Plate plate) {
            return aad(plate, cost, salt);
        }

        Secret key(Passphrase passphrase) {
            return PassphraseKey.derive(passphrase, salt, cost);
        }

        private static void writeHeader(ByteWriter out, KdfCost cost, Bytes salt) {
            out.u8(TYPE_PASSPHRASE).u8(1).u16(LENGTH_BYTES);
            out.u32(cost.memoryKib()).u32(cost.passes()).u32(cost.lanes()).bytes(salt);
        }

        @Override
        public void write(ByteWriter out) {
            writeHeader(out, cost, salt);
            out.bytes(nonce).bytes(sealed);
        }
    }

    /// Opened with the printed code.
    record ByRecoveryCode(Bytes salt, Bytes nonce, Bytes sealed) implements Slot {
        private static final int LENGTH_BYTES = SALT_BYTES + Gcm.NONCE_BYTES + SEALED_BYTES;

        @Override
        public int type() {
            return TYPE_RECOVERY;
        }

        static byte[] aad(Plate plate, Bytes salt) {
            try (var out = new ByteWriter(128)) {
                out.bytes(plate.encoded());
                writeHeader(out, salt);
                return out.toArray();
            }
        }

        byte[] aad(Plate plate) {
            return aad(plate, salt);
        }

        private static void writeHeader(ByteWriter out, Bytes salt) {
            out.u8(TYPE_RECOVERY).u8(2).u16(LENGTH_BYTES).bytes(salt);
        }

        @Override
        public void write(ByteWriter out) {
            writeHeader(out, salt);
            out.bytes(nonce).bytes(sealed);
        }
    }

    /// Opened with the identity of the service's recovery recipient, by this program or by the standard one.
    ///
    /// @param ageFile holds the line of [EscrowLine]
    record ByEscrow(AgeRecipient recipient, Bytes ageFile) implements Slot {
        private static final int VERSION = 1;

        static ByEscrow of(MasterKey master, AgeRecipient recipient) {
            var line = EscrowLine.of(master);
            try {
                return new ByEscrow(recipient, Bytes.of(AgeFile.seal(line, recipient)));
            } finally {
                Arrays.fill(line, (byte) 0);
            }
        }

        static ByEscrow read(ByteReader in) throws Malformed {
            var version = in.u8();
            if (version > VERSION) {
                throw Malformed.newerVersion(version);
            }
            if (version != VERSION
                    || !(AgeRecipient.read(in.text()) instanceof Decision.Keep<AgeRecipient>(var recipient))) {
                throw new Malformed("the escrow names no recipient");
            }
            return new ByEscrow(recipient, in.bytes(in.remaining()));
        }

        /// The master key, if one of the identities opens it; the caller closes it.
        Optional<MasterKey> open(AgeIdentities identities) {
            return AgeFile.open(ageFile.toArray(), identities, EscrowLine.MOST_BYTES)
                    .flatMap(line -> {
                        var read = EscrowLine.read(line);
                        Arrays.fill(line, (byte) 0);
                        return read instanceof Decision.Keep<MasterKey>(var master)
                                ? Optional.of(master)
                                : Optional.empty();
                    });
        }

        @Override
        public int type() {
            return TYPE_ESCROW;
        }

        @Override
        public void write(ByteWriter out) {
            try (var content = new ByteWriter(MOST_OPAQUE_BYTES)) {
                content.u8(VERSION).text(recipient.text()).bytes(ageFile);
                out.u8(TYPE_ESCROW).u8(0).u16(content.length()).bytes(content.toArray());
            }
        }
    }

    /// Kept as it is: the vault's own identity, see [IdentitySlot].
    record Kept(int type, Bytes content) implements Slot {
        /// Refuses another type, and content that no file can hold.
        public Kept {
            if (type != TYPE_IDENTITY) {
                throw new IllegalArgumentException("type must be 4: " + type);
            }
            if (content.length() < 1 || content.length() > MOST_OPAQUE_BYTES) {
                throw new IllegalArgumentException("content must be 1..16384 bytes: " + content.length());
            }
        }

        @Override
        public void write(ByteWriter out) {
            out.u8(type).u8(0).u16(content.length()).bytes(content);
        }
    }

    /// Refuses anything that version 1 does not know, and costs out of bounds before they are ever paid.
    static Slot read(ByteReader in, boolean practice) throws Malformed {
        var type = in.u8();
        var derivation = in.u8();
        var length = in.u16();
        var expected = switch (type) {
            case TYPE_PASSPHRASE -> List.of(1, ByPassphrase.LENGTH_BYTES);
            case TYPE_RECOVERY -> List.of(2, ByRecoveryCode.LENGTH_BYTES);
            case TYPE_ESCROW, TYPE_IDENTITY -> List.of(0, Math.clamp(length, 1, MOST_OPAQUE_BYTES));
            default -> throw new Malformed("a slot's type is unknown");
        };
        if (!expected.equals(List.of(derivation, length))) {
            throw new Malformed("a slot's derivation or length is not that of its type");
        }
        return switch (type) {
            case TYPE_PASSPHRASE ->
                new ByPassphrase(
                        readCost(in, practice),
                        in.bytes(SALT_BYTES),
                        in.bytes(Gcm.NONCE_BYTES),
                        in.bytes(SEALED_BYTES));
            case TYPE_RECOVERY ->
                new ByRecoveryCode(in.bytes(SALT_BYTES), in.bytes(Gcm.NONCE_BYTES), in.bytes(SEALED_BYTES));
            case TYPE_ESCROW -> ByEscrow.read(new ByteReader(in.bytes(length).toArray()));
            default -> new Kept(type, in.bytes(length));
        };
    }

    private static KdfCost readCost(ByteReader in, boolean practice) throws Malformed {
        var memoryKib = in.u32("the cost's memory", 8, KdfCost.MOST_MEMORY_KIB);
        var passes = in.u32("the cost's passes", 1, KdfCost.MOST_PASSES);
        var lanes = in.u32("the cost's lanes", 1, KdfCost.MOST_LANES);
        if (KdfCost.problem(memoryKib, passes, lanes).isPresent()) {
            throw new Malformed("the cost is out of bounds");
        }
        var cost = new KdfCost(memoryKib, passes, lanes);
        if (cost.isPractice() && !practice) {
            throw new Malformed("the cost is below the floor");
        }
        return cost;
    }
}
