package org.alongside.vault.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Iterator;
import org.alongside.domain.record.Row;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;

/// The rows that a generation begins with: written in frames of moderate size, and counted and digested both ways.
final class Snapshot {
    private static final int FRAME_BYTES = 256 * 1024;

    private final MessageDigest digest = sha256();
    private long count;

    /// Writes all rows and the end; the caller forces.
    static void write(Iterator<Row> rows, long seq, SegmentWriter writer) throws IOException {
        var snapshot = new Snapshot();
        var frame = new ByteArrayOutputStream();
        var inFrame = 0;
        while (rows.hasNext()) {
            var row = PayloadWriter.row(rows.next());
            if (inFrame > 0 && frame.size() + row.length > FRAME_BYTES) {
                writer.write(seq, PayloadWriter.rows(inFrame, frame.toByteArray()));
                frame.reset();
                inFrame = 0;
            }
            frame.writeBytes(row);
            inFrame++;
            snapshot.add(row);
        }
        if (inFrame > 0) {
            writer.write(seq, PayloadWriter.rows(inFrame, frame.toByteArray()));
        }
        writer.write(seq, PayloadWriter.end(snapshot.count, snapshot.digest()));
    }

    /// Takes a payload that was read back; refuses an end that does not fit the rows before it.
    void check(byte[] payload) throws Malformed {
        switch (PayloadReader.read(payload)) {
            case Payload.Rows(var rows) -> rows.forEach(row -> add(PayloadWriter.row(row)));
            case Payload.End(var expected, var expectedDigest) -> {
                if (expected != count || !expectedDigest.equals(digest())) {
                    throw new Malformed("the end of the snapshot does not fit its rows");
                }
            }
            case Payload.Changed _ -> {}
        }
    }

    private void add(byte[] row) {
        digest.update(row);
        count++;
    }

    private Bytes digest() {
        return Bytes.of(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
