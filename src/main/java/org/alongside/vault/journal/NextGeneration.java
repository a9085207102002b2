package org.alongside.vault.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.alongside.domain.record.Rewriting;
import org.alongside.vault.bytes.Bytes;

/// Makes the next generation out of the current one, and proves it by reading it back.
///
/// @param end where the current one ends
/// @param into where the next one goes, with the key that it is to have
/// @param current hands over all that the current one holds
record NextGeneration(Position end, Segments into, Consumer<Replay> current) {
    /// The writer with which it goes on, once it is on disk and proven; or throws, and has deleted it if it
    /// could.
    SegmentWriter write(Rewriting rewriting, Bytes salt) throws IOException {
        var name = new SegmentName(end.name().generation() + 1, 1);
        into.dropAbove(end.name().generation());
        var begun = SegmentWriter.begin(into, end, name, salt);
        var proven = false;
        try {
            fill(rewriting, new SnapshotWriter(end.seq(), begun));
            begun.force();
            prove(begun.position());
            proven = true;
            return begun;
        } catch (UncheckedIOException carried) {
            throw new IOException(carried);
        } finally {
            if (!proven) {
                begun.close();
                into.discard(name);
            }
        }
    }

    private void fill(Rewriting rewriting, SnapshotWriter snapshot) throws IOException {
        var standing = new StandingRows();
        current.accept(standing);
        for (var row : standing.rows()) {
            var kept = rewriting.row(row);
            if (kept.isPresent()) {
                snapshot.row(kept.get());
            }
        }
        current.accept(snapshot.pastOf(rewriting));
        snapshot.end();
    }

    private void prove(Position expected) throws IOException {
        var snapshot = new Snapshot();
        var found = new GenerationReader(into, expected.name().generation(), expected.head(), snapshot::check).read();
        if (!found.isWhole() || !found.headSeen()) {
            throw new IOException("the snapshot read back is not the one written");
        }
    }
}
