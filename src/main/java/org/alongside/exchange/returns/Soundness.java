package org.alongside.exchange.returns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.domain.record.Returned;
import org.alongside.domain.record.Row;
import org.alongside.domain.team.ReturnHead;
import org.alongside.vault.bytes.Malformed;

/// Looks at the rows of a return as they pass: each of a table and with columns that leave, each value readable, in
/// order, none twice, everything it refers to before it, and as many as the head says.
final class Soundness {
    private final ReturnHead head;
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private final Map<String, Set<UUID>> parents =
            Returned.PARENTS.stream().collect(Collectors.toMap(table -> table, fresh -> new HashSet<>()));
    private final Map<String, UUID> last = new HashMap<>();
    private int table;

    Soundness(ReturnHead head) {
        this.head = head;
    }

    void see(Row row) throws Malformed {
        var objection = Returned.objection(row, head.freeText());
        if (objection.isPresent()) {
            throw new Malformed(objection.get());
        }
        int place = Returned.TABLES.indexOf(row.table());
        var before = last.put(row.table(), row.id());
        if (place < table || (before != null && !ascends(before, row.id()))) {
            throw new Malformed("rows are not in order");
        }
        table = place;
        seen.merge(row.table(), 1, Integer::sum);
        for (var column : row.columns().entrySet()) {
            var parent = Returned.parent(column.getKey());
            if (parent.isPresent() && !known(parent.get()).contains(UUID.fromString(column.getValue()))) {
                throw new Malformed("a row without what it belongs to");
            }
        }
        if (parents.containsKey(row.table())) {
            known(row.table()).add(row.id());
        }
    }

    private Set<UUID> known(String parent) {
        return parents.getOrDefault(parent, Set.of());
    }

    private static boolean ascends(UUID one, UUID next) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), next.getMostSignificantBits());
        return high < 0
                || (high == 0
                        && Long.compareUnsigned(one.getLeastSignificantBits(), next.getLeastSignificantBits()) < 0);
    }

    void end() throws Malformed {
        for (var counted : head.entries().entrySet()) {
            if (seen.getOrDefault(counted.getKey(), 0).intValue() != counted.getValue()) {
                throw new Malformed("not as many rows as the head says");
            }
        }
    }
}
