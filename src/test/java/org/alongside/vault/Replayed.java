package org.alongside.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.vault.journal.Replay;

/// Keeps what a replay hands over.
public final class Replayed implements Replay {
    /// The rows of the snapshot, since the last start over.
    public final List<Row> rows = new ArrayList<>();
    /// The changes from before the snapshot, by seq.
    public final TreeMap<Long, Change> past = new TreeMap<>();
    /// The changes since, by seq.
    public final TreeMap<Long, Change> changes = new TreeMap<>();
    /// The seqs at which it was started over.
    public final List<Long> starts = new ArrayList<>();

    /// Everything that a vault holds.
    public static Replayed of(Vault vault) {
        var replayed = new Replayed();
        vault.replay(-1, replayed);
        return replayed;
    }

    /// Every change there ever was, by seq.
    public SortedMap<Long, Change> log() {
        var log = new TreeMap<>(past);
        log.putAll(changes);
        return log;
    }

    /// The rows that stand at the end, by table and id.
    public SortedMap<String, Row> standing() {
        var standing = new TreeMap<String, Row>();
        rows.forEach(row -> standing.put(key(row.table(), row.id()), row));
        changes.values().forEach(change -> apply(change, standing));
        return standing;
    }

    /// Puts and removes the rows of a change.
    public static void apply(Change change, Map<String, Row> standing) {
        for (var row : change.rows()) {
            switch (row) {
                case RowChange.Put(var put) -> standing.put(key(put.table(), put.id()), put);
                case RowChange.Remove gone -> standing.remove(key(gone.table(), gone.id()));
            }
        }
    }

    private static String key(String table, UUID id) {
        return table + " " + id;
    }

    @Override
    public void startOver(long seq) {
        starts.add(seq);
        rows.clear();
        past.clear();
        changes.clear();
    }

    @Override
    public void row(Row row) {
        rows.add(row);
    }

    @Override
    public void past(long seq, Change change) {
        past.put(seq, change);
    }

    @Override
    public void change(long seq, Change change) {
        changes.put(seq, change);
    }
}
