package org.alongside.crash;

import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Rewriting;
import org.alongside.domain.record.Row;

/// Leaves one row out, in every version; the lines of the log stay.
record LeavingOut(UUID gone) implements Rewriting {
    @Override
    public Optional<Row> row(Row row) {
        return row.id().equals(gone) ? Optional.empty() : Optional.of(row);
    }

    @Override
    public Optional<Change> past(Change change) {
        var rows = change.rows().stream().filter(row -> !row.id().equals(gone)).toList();
        return Optional.of(new Change(
                change.at(), change.by(), change.kind(), change.verb(), change.person(), change.reason(), rows));
    }
}
