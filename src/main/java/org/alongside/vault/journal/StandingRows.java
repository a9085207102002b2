package org.alongside.vault.journal;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;

/// Folds a journal into the rows that stand at its end, in the order that a snapshot has them. Holds these rows in
/// memory, and nothing of the past.
public final class StandingRows implements Replay {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::table)
            .thenComparing(key -> key.id().getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(key -> key.id().getLeastSignificantBits(), Long::compareUnsigned);

    private final SortedMap<Key, Row> rows = new TreeMap<>(ORDER);

    private record Key(String table, UUID id) {}

    /// By table, then by the bytes of the id.
    public Collection<Row> rows() {
        return rows.values();
    }

    @Override
    public void startOver(long seq) {
        rows.clear();
    }

    @Override
    public void row(Row row) {
        rows.put(new Key(row.table(), row.id()), row);
    }

    @Override
    public void past(long seq, Change change) {
        // its rows stand already, or no longer
    }

    @Override
    public void change(long seq, Change change) {
        for (var row : change.rows()) {
            switch (row) {
                case RowChange.Put(var put) -> row(put);
                case RowChange.Remove(var table, var id) -> rows.remove(new Key(table, id));
            }
        }
    }
}
