package org.alongside.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Row;
import org.alongside.vault.journal.Replay;

/// Keeps what a replay hands over.
public final class Replayed implements Replay {
    /// The rows of the snapshot, since the last start over.
    public final List<Row> rows = new ArrayList<>();
    /// The changes, by seq.
    public final TreeMap<Long, Change> changes = new TreeMap<>();
    /// The seqs at which it was started over.
    public final List<Long> starts = new ArrayList<>();

    /// Everything that a vault holds.
    public static Replayed of(Vault vault) {
        var replayed = new Replayed();
        vault.replay(-1, replayed);
        return replayed;
    }

    @Override
    public void startOver(long seq) {
        starts.add(seq);
        rows.clear();
        changes.clear();
    }

    @Override
    public void row(Row row) {
        rows.add(row);
    }

    @Override
    public void change(long seq, Change change) {
        changes.put(seq, change);
    }
}
