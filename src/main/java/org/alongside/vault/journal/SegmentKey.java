package org.alongside.vault.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.alongside.vault.bytes.ByteWriter;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.keys.Gcm;
import org.alongside.vault.keys.Hkdf;
import org.alongside.vault.keys.Secret;

/// The key of one segment: seals and opens its header and frames. A nonce is a frame's number, so a key serves one
/// writing only.
final class SegmentKey implements AutoCloseable {
    static final String FRAME_MAGIC = "AJF1";
    static final int FRAME_HEADER_BYTES = 16;
    static final int MOST_SEALED_BYTES = Payload.MOST_BYTES + Gcm.TAG_BYTES;

    private final UUID vault;
    private final SegmentName name;
    private final Secret key;

    SegmentKey(Secret journalKey, SegmentHeader header) {
        vault = header.vault();
        name = header.name();
        key = Hkdf.derive(
                journalKey,
                header.salt().toArray(),
                "alongside/v1/segment/" + vault + "/" + name.generation() + "-" + name.segment());
    }

    Bytes headerTag(SegmentHeader header) {
        return Bytes.of(Gcm.seal(key, nonce(0), header.encoded(), new byte[0]));
    }

    SealedFrame seal(long number, long seq, Bytes previousTag, byte[] payload) {
        var sealed = Gcm.seal(key, nonce(number), aad(seq, previousTag), payload);
        try (var out = new ByteWriter(FRAME_HEADER_BYTES + MOST_SEALED_BYTES)) {
            out.bytes(FRAME_MAGIC.getBytes(StandardCharsets.US_ASCII));
            out.u32(sealed.length).u64(seq).bytes(sealed);
            return new SealedFrame(seq, Bytes.of(out.toArray()), tag(sealed));
        }
    }

    Optional<byte[]> open(long number, long seq, Bytes previousTag, byte[] sealed) {
        return Gcm.open(key, nonce(number), aad(seq, previousTag), sealed);
    }

    static Bytes tag(byte[] sealed) {
        return Bytes.of(Arrays.copyOfRange(sealed, sealed.length - Gcm.TAG_BYTES, sealed.length));
    }

    private byte[] aad(long seq, Bytes previousTag) {
        try (var out = new ByteWriter(64)) {
            out.uuid(vault).u32(name.generation()).u32(name.segment()).u64(seq).bytes(previousTag);
            return out.toArray();
        }
    }

    private static byte[] nonce(long number) {
        return ByteBuffer.allocate(Gcm.NONCE_BYTES)
                .putLong(Integer.BYTES, number)
                .array();
    }

    @Override
    public void close() {
        key.close();
    }
}
