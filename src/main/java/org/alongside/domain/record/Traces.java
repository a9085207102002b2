package org.alongside.domain.record;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Everything that was ever written about one person: what hangs on the person's key, at any depth, in any
/// version of any row, rows that were taken away among them. Told every row of the journal once, in any
/// order.
public final class Traces {
    private static final String KEY_OF_ANOTHER = "_id";
    private static final List<String> NAMES = List.of("crn", "given_name", "family_name");

    private final UUID person;
    private final Map<UUID, Set<UUID>> under = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /// Of the person with that key.
    public Traces(UUID person) {
        this.person = person;
    }

    /// Notes what a row hangs on.
    public void note(Row row) {
        row.columns().forEach((column, text) -> {
            if (column.endsWith(KEY_OF_ANOTHER)) {
                under.computeIfAbsent(UUID.fromString(text), key -> new HashSet<>())
                        .add(row.id());
            }
        });
        if (row.table().equals(PersonRows.PERSON) && row.id().equals(person)) {
            NAMES.forEach(column -> names.add(Columns.text(row, column)));
        }
    }

    /// Notes every row that a change puts.
    public void note(Change change) {
        for (var row : change.rows()) {
            if (row instanceof RowChange.Put put) {
                note(put.row());
            }
        }
    }

    /// What takes all of it away. To be asked when everything has been noted.
    public Erasure erasure() {
        var keys = new HashSet<UUID>();
        var reached = new ArrayDeque<>(List.of(person));
        while (!reached.isEmpty()) {
            var key = reached.pop();
            if (keys.add(key)) {
                reached.addAll(under.getOrDefault(key, Set.of()));
            }
        }
        return new Erasure(person, keys, new Mentions(names));
    }
}
