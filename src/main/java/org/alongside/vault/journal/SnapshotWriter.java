package org.alongside.vault.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Rewriting;
import org.alongside.domain.record.Row;

/// Writes what a generation begins with, in frames of moderate size: the rows, the past, the end. The caller forces.
final class SnapshotWriter {
    private static final int FRAME_BYTES = 256 * 1024;

    private final long seq;
    private final SegmentWriter writer;
    private final Snapshot snapshot = new Snapshot();
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
    private int type = Payload.TYPE_ROWS;
    private int inFrame;

    /// @param seq that the snapshot stands at
    SnapshotWriter(long seq, SegmentWriter writer) {
        this.seq = seq;
        this.writer = writer;
    }

    void row(Row row) throws IOException {
        add(Payload.TYPE_ROWS, PayloadWriter.row(row));
    }

    void past(long pastSeq, Change change) throws IOException {
        add(Payload.TYPE_PAST, PayloadWriter.past(pastSeq, change));
    }

    void end() throws IOException {
        finishFrame();
        writer.write(seq, PayloadWriter.end(snapshot.count(), snapshot.digest()));
    }

    /// What a journal's replay has of the past, as far as the rewriting lets it go over.
    Replay pastOf(Rewriting rewriting) {
        return new Replay() {
            @Override
            public void startOver(long start) {
                // the past follows the rows
            }

            @Override
            public void row(Row row) {
                // written already
            }

            @Override
            public void past(long pastSeq, Change change) {
                change(pastSeq, change);
            }

            @Override
            public void change(long pastSeq, Change change) {
                try {
                    var kept = rewriting.past(change);
                    if (kept.isPresent()) {
                        SnapshotWriter.this.past(pastSeq, kept.get());
                    }
                } catch (IOException trouble) {
                    throw new UncheckedIOException(trouble);
                }
            }
        };
    }

    private void add(int ofType, byte[] encoded) throws IOException {
        if (ofType != type || frame.size() + encoded.length > FRAME_BYTES) {
            finishFrame();
        }
        type = ofType;
        frame.writeBytes(encoded);
        inFrame++;
        snapshot.add(encoded);
    }

    private void finishFrame() throws IOException {
        if (inFrame > 0) {
            writer.write(seq, PayloadWriter.snapshotPart(type, inFrame, frame.toByteArray()));
        }
        frame.reset();
        inFrame = 0;
    }
}
