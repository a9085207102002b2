package org.alongside.crash;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.vault.Replayed;
import org.alongside.vault.Vault;

/// Where a record stands, kept in plain maps: what a vault has to say of itself.
///
/// @param words the passphrase that opens it
record Standing(Map<UUID, Row> rows, SortedMap<Long, Change> log, long seq, String words) {
    /// A vault in which nothing has been saved.
    static Standing empty(String words) {
        return new Standing(Map.of(), new TreeMap<>(), 0, words);
    }

    /// What a vault that stands open says of itself.
    static Standing of(Vault vault, String words) {
        var replayed = Replayed.of(vault);
        var rows = new HashMap<UUID, Row>();
        replayed.standing().values().forEach(row -> rows.put(row.id(), row));
        return new Standing(rows, replayed.log(), vault.lastSeq(), words);
    }

    Standing with(Change change) {
        var nextRows = new HashMap<>(rows);
        apply(change, nextRows);
        var nextLog = new TreeMap<>(log);
        nextLog.put(seq + 1, change);
        return new Standing(nextRows, nextLog, seq + 1, words);
    }

    /// Without any version of that row.
    Standing without(UUID row) {
        var nextRows = new HashMap<>(rows);
        nextRows.remove(row);
        var nextLog = new TreeMap<Long, Change>();
        var leavingOut = new LeavingOut(row);
        log.forEach(
                (number, change) -> nextLog.put(number, leavingOut.past(change).orElseThrow()));
        return new Standing(nextRows, nextLog, seq, words);
    }

    Standing openedBy(String nextWords) {
        return new Standing(rows, log, seq, nextWords);
    }

    private static void apply(Change change, Map<UUID, Row> rows) {
        for (var row : change.rows()) {
            switch (row) {
                case RowChange.Put put -> rows.put(put.id(), put.row());
                case RowChange.Remove gone -> rows.remove(gone.id());
            }
        }
    }

    /// Short enough for a failing test.
    @Override
    public String toString() {
        return "seq " + seq + ", rows " + rows.size() + ", log "
                + (log.isEmpty() ? "empty" : log.firstKey() + ".." + log.lastKey() + " (" + log.size() + ")")
                + ", words " + words;
    }
}
