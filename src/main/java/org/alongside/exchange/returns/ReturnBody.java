package org.alongside.exchange.returns;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.alongside.app.team.TeamKeys;
import org.alongside.domain.record.Row;
import org.alongside.vault.bytes.ByteReader;
import org.alongside.vault.bytes.ByteWriter;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;

/// What is inside the seal, read from its beginning. Nothing of its length is believed before it is bounded.
///
/// @param digest over magic to signature
record ReturnBody(HeadBytes content, Bytes digest, InputStream rest) {
    private static final String MAGIC = "ALONGRET";
    private static final int VERSION = 1;
    private static final int PLATE_BYTES = 16;
    private static final int SIGNATURE_BYTES = 64;
    private static final byte[] LABEL = "alongside/v1/return\0".getBytes(StandardCharsets.US_ASCII);

    /// Magic to signature.
    static byte[] signed(HeadBytes content, TeamKeys keys) {
        var head = content.encoded();
        try (var out = new ByteWriter(PLATE_BYTES + HeadBytes.MOST_BYTES + SIGNATURE_BYTES)) {
            out.bytes(MAGIC.getBytes(StandardCharsets.US_ASCII))
                    .u16(VERSION)
                    .u16(0)
                    .u32(head.length)
                    .bytes(head);
            return out.bytes(keys.sign(labelled(out.toArray()))).toArray();
        }
    }

    /// Reads magic to signature, and proves the signature.
    static ReturnBody read(InputStream in, TeamKeys keys) throws IOException, Malformed, NotSigned {
        var plate = exactly(in, PLATE_BYTES);
        var fields = new ByteReader(plate);
        fields.magic(MAGIC);
        fields.version(VERSION);
        fields.reserved(2);
        var head = exactly(in, fields.u32("the length of the head", 1, HeadBytes.MOST_BYTES));
        var signature = exactly(in, SIGNATURE_BYTES);
        var content = HeadBytes.read(head);
        var signed = joined(plate, head);
        if (!keys.isSignedBy(content.head().signer().key(), labelled(signed), signature)) {
            throw new NotSigned();
        }
        return new ReturnBody(content, Bytes.of(sha256().digest(joined(signed, signature))), in);
    }

    /// Hands over every row and proves that these are the ones that were signed.
    void rows(Consumer<Row> each) throws IOException, Malformed {
        var sound = new Soundness(content.head());
        var digest = sha256();
        long left = content.rowsLength();
        while (left > 0) {
            var length = exactly(rest, Integer.BYTES);
            digest.update(length);
            int bytes = new ByteReader(length)
                    .u32("the length of a row", 1, Math.clamp(left - Integer.BYTES, 1, RowBytes.MOST_BYTES));
            var encoded = exactly(rest, bytes);
            digest.update(encoded);
            left -= Integer.BYTES + bytes;
            var row = RowBytes.read(encoded);
            sound.see(row);
            each.accept(row);
        }
        sound.end();
        if (rest.read() >= 0 || left < 0 || !Bytes.of(digest.digest()).equals(content.rowsDigest())) {
            throw new Malformed("the rows are not those that were signed");
        }
    }

    private static byte[] exactly(InputStream in, int count) throws IOException, Malformed {
        var bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new Malformed("it ends too early");
        }
        return bytes;
    }

    private static byte[] labelled(byte[] signed) {
        return joined(LABEL, signed);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// The signature is not that of the signer named.
    static final class NotSigned extends Exception {
        private static final long serialVersionUID = 1L;

        NotSigned() {
            super("the signature is not its signer's");
        }
    }
}
