package org.alongside.vault.keys;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.domain.Passphrase;
import org.alongside.vault.bytes.ByteReader;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;

/// A key file as it was read: free of rot, but nobody has shown yet who wrote it. [#verify] with the master key is
/// the only way to a [KeyFile].
final class UnverifiedKeyFile {
    static final int MOST_BYTES = 65_536;
    static final int MAC_BYTES = 32;
    static final int DIGEST_BYTES = 32;
    private static final int MOST_SLOTS = 8;

    private final byte[] encoded;
    private final KeyFile claimed;
    private final Bytes check;

    private UnverifiedKeyFile(byte[] encoded, KeyFile claimed, Bytes check) {
        this.encoded = encoded;
        this.claimed = claimed;
        this.check = check;
    }

    static UnverifiedKeyFile read(byte[] encoded) throws Malformed {
        refuseRot(encoded); // before the version: a later one is told from a flipped bit by its digest
        var in = new ByteReader(encoded);
        var plate = Plate.read(in);
        if (in.u32("its length", 1, MOST_BYTES) != encoded.length) {
            throw new Malformed("it is not as long as it says");
        }
        var revision = in.u64("the revision");
        var check = in.bytes(MasterKey.LENGTH_BYTES);
        var head = Head.read(in);
        var indexDigest = readIndexDigest(in);
        var slots = readSlots(in, plate.practice());
        in.bytes(MAC_BYTES + DIGEST_BYTES);
        in.end();
        return new UnverifiedKeyFile(encoded.clone(), new KeyFile(plate, revision, head, indexDigest, slots), check);
    }

    KeyFile claimed() {
        return claimed;
    }

    long revision() {
        return claimed.revision();
    }

    Bytes encoded() {
        return Bytes.of(encoded);
    }

    /// The master key, if this way leads to it; the caller closes it.
    Optional<MasterKey> open(WayIn way) {
        return switch (way) {
            case WayIn.Words(var passphrase) -> open(passphrase);
            case WayIn.Code(var code) -> open(code);
            case WayIn.Identity(var identities) -> claimed.escrow().flatMap(slot -> slot.open(identities));
            case WayIn.Escrowed(var master) ->
                master.check().equals(check) ? Optional.of(master.copy()) : Optional.empty();
        };
    }

    private Optional<MasterKey> open(Passphrase passphrase) {
        var slot = claimed.slot(Slot.ByPassphrase.class);
        try (var key = slot.key(passphrase)) {
            return open(key, slot.nonce(), slot.aad(claimed.plate()), slot.sealed());
        }
    }

    private Optional<MasterKey> open(RecoveryCode code) {
        var slot = claimed.slot(Slot.ByRecoveryCode.class);
        try (var key = code.key(slot.salt().toArray(), claimed.plate().vault())) {
            return open(key, slot.nonce(), slot.aad(claimed.plate()), slot.sealed());
        }
    }

    /// What the file says, once it is shown that a holder of the master key wrote it.
    Optional<KeyFile> verify(MasterKey master) {
        if (!master.vault().equals(claimed.plate().vault()) || !master.check().equals(check)) {
            return Optional.empty();
        }
        var signed = encoded.length - MAC_BYTES - DIGEST_BYTES;
        var found = Bytes.of(encoded, signed, signed + MAC_BYTES);
        return mac(master, Arrays.copyOf(encoded, signed)).equals(found) ? Optional.of(claimed) : Optional.empty();
    }

    static Bytes mac(MasterKey master, byte[] content) {
        try (var key = master.use(Use.HEAD)) {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
            return Bytes.of(mac.doFinal(content));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static Bytes digest(byte[] content) {
        try {
            return Bytes.of(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private Optional<MasterKey> open(Secret key, Bytes nonce, byte[] aad, Bytes sealed) {
        return Gcm.open(key, nonce.toArray(), aad, sealed.toArray())
                .map(bytes -> new MasterKey(claimed.plate().vault(), Secret.taking(bytes)));
    }

    private static void refuseRot(byte[] encoded) throws Malformed {
        var before = encoded.length - DIGEST_BYTES;
        if (before < 0 || !digest(Arrays.copyOf(encoded, before)).equals(Bytes.of(encoded, before, encoded.length))) {
            throw new Malformed("its digest is not that of its content");
        }
    }

    private static Optional<Bytes> readIndexDigest(ByteReader in) throws Malformed {
        var present = in.u8();
        var digest = in.bytes(KeyFile.INDEX_DIGEST_BYTES);
        if (present > 1 || (present == 0 && !digest.equals(Bytes.zeros(KeyFile.INDEX_DIGEST_BYTES)))) {
            throw new Malformed("the index digest is not rightly marked");
        }
        return present == 1 ? Optional.of(digest) : Optional.empty();
    }

    private static List<Slot> readSlots(ByteReader in, boolean practice) throws Malformed {
        var count = in.u8();
        if (count < 1 || count > MOST_SLOTS) {
            throw new Malformed("the number of slots is out of bounds");
        }
        var slots = new ArrayList<Slot>();
        var types = new HashSet<Integer>();
        for (var i = 0; i < count; i++) {
            var slot = Slot.read(in, practice);
            if (!types.add(slot.type())) {
                throw new Malformed("two slots have the same type");
            }
            slots.add(slot);
        }
        if (slots.getFirst().type() != Slot.TYPE_PASSPHRASE || !types.contains(Slot.TYPE_RECOVERY)) {
            throw new Malformed("a slot is missing");
        }
        return List.copyOf(slots);
    }
}
