package org.alongside.vault.journal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.vault.bytes.Bytes;

/// Follows a replay and tells, as one digest, which changes there were and which rows stand at its end: two journals
/// that give the same hold the same record.
public final class StateDigest implements Replay {
    private final TreeMap<Key, byte[]> rows = new TreeMap<>();
    private final MessageDigest history = sha256();
    private long changes;

    private record Key(String table, UUID id) implements Comparable<Key> {
        @Override
        public int compareTo(Key that) {
            var byTable = table.compareTo(that.table);
            return byTable == 0 ? id.compareTo(that.id) : byTable;
        }
    }

    @Override
    public void startOver(long seq) {
        rows.clear();
        history.reset();
        changes = 0;
    }

    @Override
    public void row(Row row) {
        rows.put(new Key(row.table(), row.id()), sha256().digest(PayloadWriter.row(row)));
    }

    @Override
    public void past(long seq, Change change) {
        tell(seq, change);
    }

    @Override
    public void change(long seq, Change change) {
        tell(seq, change);
        for (var row : change.rows()) {
            switch (row) {
                case RowChange.Put(var put) -> row(put);
                case RowChange.Remove(var table, var id) -> rows.remove(new Key(table, id));
            }
        }
    }

    /// How many changes there were.
    public long changes() {
        return changes;
    }

    private void tell(long seq, Change change) {
        changes++;
        history.update(PayloadWriter.past(seq, change));
    }

    /// SHA-256 over all changes in order, and all rows that stand in order of table and key. To be asked for once.
    public Bytes digest() {
        var all = sha256();
        all.update(history.digest());
        rows.values().forEach(all::update);
        return Bytes.of(all.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
