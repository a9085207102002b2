package org.alongside.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.domain.record.GoalRows;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.SessionRows;

/// The keys in one return that other rows of it may name. A foreign key of the database would look for them in the
/// rows of every vault, and once more for each row that is taken away.
final class Parents {
    private static final Map<String, String> NAMES = Map.of(
            "person_id", PersonRows.PERSON,
            "referral_id", ReferralRows.REFERRAL,
            "session_id", SessionRows.SESSION,
            "goal_id", GoalRows.GOAL);

    private final Map<String, Set<UUID>> seen = new HashMap<>();

    Parents() {
        NAMES.values().forEach(table -> seen.put(table, new HashSet<>()));
    }

    /// Notes a row.
    ///
    /// @throws IllegalArgumentException where it names a row that has not come
    void note(Row row) {
        NAMES.forEach((column, table) -> {
            var named = row.columns().get(column);
            if (named != null && !seen.getOrDefault(table, Set.of()).contains(UUID.fromString(named))) {
                throw new IllegalArgumentException("a row of " + row.table() + " belongs to none that came before it");
            }
        });
        var keys = seen.get(row.table());
        if (keys != null) {
            keys.add(row.id());
        }
    }
}
