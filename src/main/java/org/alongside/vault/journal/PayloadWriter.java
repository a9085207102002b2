package org.alongside.vault.journal;

import java.util.List;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.vault.bytes.ByteWriter;
import org.alongside.vault.bytes.Bytes;

/// Encodes payloads. Equal values give equal bytes: columns are in order of their names.
final class PayloadWriter {
    static final int PUT = 1;
    static final int REMOVE = 2;

    private PayloadWriter() {}

    /// Several changes in one payload are saved together or not at all.
    static byte[] changes(List<Change> changes) {
        try (var out = begin(Payload.TYPE_CHANGES, Payload.MOST_CHANGES_BYTES)) {
            out.u32(changes.size());
            changes.forEach(change -> write(out, change));
            return out.toArray();
        }
    }

    /// Rows that were encoded by [#row] before, or past changes that were by [#past].
    static byte[] snapshotPart(int type, int count, byte[] encoded) {
        try (var out = begin(type, Payload.MOST_BYTES)) {
            return out.u32(count).bytes(encoded).toArray();
        }
    }

    static byte[] end(long count, Bytes digest) {
        try (var out = begin(Payload.TYPE_END, Payload.MOST_BYTES)) {
            return out.u64(count).bytes(digest).toArray();
        }
    }

    static byte[] row(Row row) {
        try (var out = new ByteWriter(Payload.MOST_BYTES)) {
            write(out, row);
            return out.toArray();
        }
    }

    static byte[] past(long seq, Change change) {
        try (var out = new ByteWriter(Payload.MOST_BYTES)) {
            write(out.u64(seq), change);
            return out.toArray();
        }
    }

    private static ByteWriter begin(int type, int limit) {
        return new ByteWriter(limit).u8(Payload.VERSION).u8(type);
    }

    private static void write(ByteWriter out, Change change) {
        var at = change.at();
        out.u64(at.getEpochSecond()).u32(at.getNano());
        out.text(change.by()).text(change.kind().name()).text(change.verb());
        out.u8(change.person().isPresent() ? 1 : 0);
        change.person().ifPresent(out::uuid);
        out.text(change.reason()).u32(change.rows().size());
        change.rows().forEach(row -> write(out, row));
    }

    private static void write(ByteWriter out, RowChange change) {
        switch (change) {
            case RowChange.Put(var row) -> write(out.u8(PUT), row);
            case RowChange.Remove(var table, var id) ->
                out.u8(REMOVE).text(table).uuid(id);
        }
    }

    private static void write(ByteWriter out, Row row) {
        out.text(row.table()).uuid(row.id()).u16(row.columns().size());
        row.columns().forEach((name, value) -> out.text(name).text(value));
    }
}
