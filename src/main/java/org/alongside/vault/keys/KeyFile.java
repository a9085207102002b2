package org.alongside.vault.keys;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.domain.Passphrase;
import org.alongside.vault.age.AgeRecipient;
import org.alongside.vault.bytes.ByteWriter;
import org.alongside.vault.bytes.Bytes;

/// What a key file says. Bytes: `src/docs/formats/vault.md`, "vault.key".
///
/// @param revision one more at each replacement
/// @param head where the journal stood when this was written
/// @param indexDigest what the store computed over its content when it was closed at this head
public record KeyFile(Plate plate, long revision, Head head, Optional<Bytes> indexDigest, List<Slot> slots) {
    /// Length of an index digest.
    public static final int INDEX_DIGEST_BYTES = 32;

    /// Refuses an index digest of another length.
    public KeyFile {
        slots = List.copyOf(slots);
        indexDigest.ifPresent(digest -> {
            if (digest.length() != INDEX_DIGEST_BYTES) {
                throw new IllegalArgumentException("an index digest has 32 bytes: " + digest.length());
            }
        });
    }

    /// The first revision of a new vault's key file.
    static KeyFile first(
            Plate plate,
            MasterKey master,
            Passphrase passphrase,
            KdfCost cost,
            RecoveryCode code,
            SecureRandom random) {
        return new KeyFile(
                plate,
                1,
                Head.NONE,
                Optional.empty(),
                List.of(bySlot(plate, master, passphrase, cost, random), bySlot(plate, master, code, random)));
    }

    /// The same vault under another master key, which is sealed to the service again where it was before. Its identity
    /// is another too, for what could open the vault could read the one there is.
    KeyFile under(
            MasterKey master,
            MasterKey fresh,
            Passphrase passphrase,
            KdfCost cost,
            RecoveryCode code,
            SecureRandom random) {
        var slots = new ArrayList<Slot>();
        slots.add(bySlot(plate, fresh, passphrase, cost().atLeast(cost), random));
        slots.add(bySlot(plate, fresh, code, random));
        escrow().map(before -> Slot.ByEscrow.of(fresh, before.recipient())).ifPresent(slots::add);
        identity(master).ifPresent(before -> {
            try (before;
                    var next = before.rotated(random)) {
                slots.add(IdentitySlot.seal(next, fresh, plate, random));
            }
        });
        return new KeyFile(plate, revision, head, Optional.empty(), slots);
    }

    /// What the vault signs and receives with, if it has been drawn; the caller closes it.
    Optional<Identity> identity(MasterKey master) {
        return slots.stream()
                .filter(Slot.Kept.class::isInstance)
                .map(slot -> IdentitySlot.open((Slot.Kept) slot, master, plate))
                .findFirst();
    }

    KeyFile with(MasterKey master, Identity identity, SecureRandom random) {
        return with(IdentitySlot.seal(identity, master, plate, random));
    }

    /// The cost of one guess at the passphrase.
    public KdfCost cost() {
        return slot(Slot.ByPassphrase.class).cost();
    }

    /// The service's way in, if there is one.
    public Optional<Slot.ByEscrow> escrow() {
        return slots.stream()
                .filter(Slot.ByEscrow.class::isInstance)
                .map(Slot.ByEscrow.class::cast)
                .findFirst();
    }

    KeyFile at(Head newHead, Optional<Bytes> newIndexDigest) {
        return new KeyFile(plate, revision + 1, newHead, newIndexDigest, slots);
    }

    KeyFile with(MasterKey master, Passphrase passphrase, KdfCost cost, SecureRandom random) {
        return with(bySlot(plate, master, passphrase, cost().atLeast(cost), random));
    }

    KeyFile with(MasterKey master, RecoveryCode code, SecureRandom random) {
        return with(bySlot(plate, master, code, random));
    }

    KeyFile with(MasterKey master, AgeRecipient recipient) {
        return with(Slot.ByEscrow.of(master, recipient));
    }

    KeyFile withoutEscrow() {
        var left =
                slots.stream().filter(slot -> slot.type() != Slot.TYPE_ESCROW).toList();
        return new KeyFile(plate, revision + 1, head, indexDigest, left);
    }

    <T extends Slot> T slot(Class<T> kind) {
        return slots.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    byte[] encoded(MasterKey master) {
        try (var out = new ByteWriter(UnverifiedKeyFile.MOST_BYTES);
                var body = new ByteWriter(UnverifiedKeyFile.MOST_BYTES)) {
            body.u64(revision).bytes(master.check());
            head.write(body);
            body.u8(indexDigest.isPresent() ? 1 : 0).bytes(indexDigest.orElse(Bytes.zeros(INDEX_DIGEST_BYTES)));
            body.u8(slots.size());
            slots.forEach(slot -> slot.write(body));
            out.bytes(plate.encoded())
                    .u32(Plate.LENGTH_BYTES
                            + Integer.BYTES
                            + body.length()
                            + UnverifiedKeyFile.MAC_BYTES
                            + UnverifiedKeyFile.DIGEST_BYTES)
                    .bytes(body.toArray());
            out.bytes(UnverifiedKeyFile.mac(master, out.toArray()));
            out.bytes(UnverifiedKeyFile.digest(out.toArray()));
            return out.toArray();
        }
    }

    private KeyFile with(Slot replacement) {
        var others = slots.stream().filter(slot -> slot.type() != replacement.type());
        var all = Stream.concat(others, Stream.of(replacement))
                .sorted(Comparator.comparingInt(Slot::type))
                .toList();
        return new KeyFile(plate, revision + 1, head, indexDigest, all);
    }

    private static Slot bySlot(
            Plate plate, MasterKey master, Passphrase passphrase, KdfCost cost, SecureRandom random) {
        var salt = draw(Slot.SALT_BYTES, random);
        var nonce = draw(Gcm.NONCE_BYTES, random);
        try (var key = PassphraseKey.derive(passphrase, salt, cost)) {
            var sealed = master.seal(key, nonce, Slot.ByPassphrase.aad(plate, cost, salt));
            return new Slot.ByPassphrase(cost, salt, nonce, Bytes.of(sealed));
        }
    }

    private static Slot bySlot(Plate plate, MasterKey master, RecoveryCode code, SecureRandom random) {
        var salt = draw(Slot.SALT_BYTES, random);
        var nonce = draw(Gcm.NONCE_BYTES, random);
        try (var key = code.key(salt.toArray(), plate.vault())) {
            return new Slot.ByRecoveryCode(
                    salt, nonce, Bytes.of(master.seal(key, nonce, Slot.ByRecoveryCode.aad(plate, salt))));
        }
    }

    private static Bytes draw(int length, SecureRandom random) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return Bytes.of(bytes);
    }
}
