package org.alongside.vault.keys;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.vault.bytes.ByteReader;
import org.alongside.vault.bytes.ByteWriter;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;

/// A study's key as a file, sealed with a passphrase of its own, so that several practitioners make pseudonyms that
/// match. Format: `src/docs/formats/extract.md`.
public final class StudyKeyFile {
    /// The most that such a file can hold.
    public static final int MOST_BYTES = 512;

    private static final String MAGIC = "ALONGSTK";
    private static final int VERSION = 1;
    private static final int SALT_BYTES = 16;
    private static final int MOST_NAME_BYTES = 200;
    private static final int SEALED_BYTES = StudyKey.LENGTH_BYTES + Gcm.TAG_BYTES;

    private StudyKeyFile() {}

    /// The file.
    ///
    /// @param cost of one guess at the passphrase
    public static byte[] seal(StudyKey key, Passphrase passphrase, KdfCost cost, SecureRandom random) {
        var salt = drawn(SALT_BYTES, random);
        var nonce = drawn(Gcm.NONCE_BYTES, random);
        var name = key.study().getBytes(StandardCharsets.UTF_8);
        if (name.length == 0 || name.length > MOST_NAME_BYTES) {
            throw new IllegalArgumentException("a study's name has 1 to " + MOST_NAME_BYTES + " bytes");
        }
        try (var out = new ByteWriter(MOST_BYTES);
                var with = PassphraseKey.derive(passphrase, Bytes.of(salt), cost)) {
            out.bytes(MAGIC.getBytes(StandardCharsets.US_ASCII)).u16(VERSION).u16(0);
            out.u32(cost.memoryKib()).u32(cost.passes()).u32(cost.lanes());
            out.bytes(salt).bytes(nonce).u16(name.length).bytes(name);
            out.bytes(Gcm.seal(with, nonce, out.toArray(), key.secret().bytes()));
            return out.toArray();
        }
    }

    private static byte[] drawn(int bytes, SecureRandom random) {
        var drawn = new byte[bytes];
        random.nextBytes(drawn);
        return drawn;
    }

    /// The key in it; the caller closes it.
    ///
    /// @throws Trouble REFUSED for what is no such file, LOCKED where the passphrase does not fit or the file was
    ///     changed
    public static StudyKey open(byte[] file, Passphrase passphrase) {
        try {
            return read(file, passphrase);
        } catch (Malformed | IllegalArgumentException | CharacterCodingException wrong) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "That is no study key file of this version, or it is damaged. Nothing was written. Ask for it again"
                            + " from whoever made it.",
                    wrong);
        }
    }

    private static StudyKey read(byte[] file, Passphrase passphrase) throws Malformed, CharacterCodingException {
        var in = new ByteReader(file);
        in.magic(MAGIC);
        in.version(VERSION);
        in.reserved(2);
        var cost = new KdfCost(
                in.u32("memory", 1, KdfCost.MOST_MEMORY_KIB),
                in.u32("passes", 1, KdfCost.MOST_PASSES),
                in.u32("lanes", 1, KdfCost.MOST_LANES));
        var salt = in.bytes(SALT_BYTES);
        var nonce = in.bytes(Gcm.NONCE_BYTES);
        int length = in.u16();
        if (length == 0 || length > MOST_NAME_BYTES) {
            throw new Malformed("the name is out of bounds");
        }
        var name = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(in.bytes(length).toArray()))
                .toString();
        int before = in.position();
        var sealed = in.bytes(SEALED_BYTES);
        in.end();
        try (var with = PassphraseKey.derive(passphrase, salt, cost)) {
            var aad = Arrays.copyOf(file, before);
            var plain = Gcm.open(with, nonce.toArray(), aad, sealed.toArray())
                    .orElseThrow(() -> new Trouble(
                            Trouble.Sort.LOCKED,
                            "That is not the passphrase of the study key file, or the file was changed. Nothing was"
                                    + " written. Ask whoever made it."));
            return new StudyKey(name, Secret.taking(plain));
        }
    }
}
